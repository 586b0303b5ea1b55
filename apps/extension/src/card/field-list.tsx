export interface FieldListProps {
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly names: Readonly<Record<string, string>>
}

/** Every field of something that is to be kept or sent, under its name, as it is. */
export function FieldList({ values, names }: FieldListProps) {
  return (
    <dl>
      {Object.entries(values).map(([name, value]) => (
        <div key={name}>
          <dt>{names[name]}</dt>
          <dd data-field={name}>{typeof value === 'object' ? value.join(', ') || '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
