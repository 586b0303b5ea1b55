export interface DataBlockProps {
  readonly type: 'application/json' | 'application/ld+json'
  readonly value: unknown
}

/** Never `</script>` or `<!--` inside: a `<` in JSON stands only in strings, where it may be escaped. */
const asMarkup = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Data for a script or a search engine; a script element of such a type is never run. */
export function DataBlock({ type, value }: DataBlockProps) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no `<` is left
    <script type={type} dangerouslySetInnerHTML={{ __html: asMarkup(value) }} />
  )
}
