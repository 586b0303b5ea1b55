/** Writes docs/schema.md, the reference of every field, from the schemas themselves. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FOLDERS, packSchema } from '../schema/documents.ts'

interface Node {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly maxLength?: number
  readonly pattern?: string
  readonly propertyNames?: Node
}

const isLocalised = (node: Node): boolean =>
  node.properties?.en !== undefined && node.properties.uk !== undefined

const describe = (node: Node): string => {
  const options = node.anyOf ?? node.oneOf
  if (options) return options.map(describe).join(' or ')
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' · ')
  if (isLocalised(node))
    return `text by language, at most ${node.properties?.en?.maxLength} characters, ${node.properties?.uk?.maxLength} in translation`
  if (node.type === 'array') return `list of ${node.items ? describe(node.items) : 'values'}`
  if (node.propertyNames) return `by ${describe(node.propertyNames)}`
  if (node.type === 'object') return 'fields below'
  if (node.pattern?.includes('\\d{4}')) return 'date'
  return node.type === 'string' ? 'text' : (node.type ?? 'value')
}

const nested = (node: Node): Node | undefined => {
  if (node.type === 'array' && node.items) return nested(node.items)
  return node.properties && !isLocalised(node) ? node : undefined
}

const rows = (node: Node, prefix = ''): readonly string[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const required = node.required?.includes(name) ? 'yes' : ''
    const inner = nested(field)
    return [
      `| \`${prefix}${name}\` | ${required} | ${describe(field).replaceAll('|', '\\|')} |`,
      ...(inner ? rows(inner, `${prefix}${name}${field.type === 'array' ? '[]' : ''}.`) : []),
    ]
  })

const shapes = (node: Node): readonly Node[] => node.oneOf ?? node.anyOf ?? [node]

/** The whole reference as Markdown. */
export const schemaReference = (): string =>
  [
    '# Schema reference',
    '',
    'Written from the schemas by `npm run docs`; do not edit. Unknown fields are refused.',
    ...Object.entries({ pack: packSchema, ...FOLDERS }).flatMap(([name, schema]) => {
      const node = z.toJSONSchema(schema as z.ZodType, {
        io: 'input',
        unrepresentable: 'any',
      }) as Node
      return [
        '',
        `## ${name === 'pack' ? 'pack.yml' : `${name}/<id>.yml`}`,
        ...shapes(node).flatMap((shape) => [
          '',
          '| field | required | value |',
          '|---|---|---|',
          ...rows(shape),
        ]),
      ]
    }),
    '',
  ].join('\n')

/** Where the reference stands in the repository. */
export const SCHEMA_REFERENCE = join(import.meta.dirname, '..', '..', 'docs', 'schema.md')

if (import.meta.main) writeFileSync(SCHEMA_REFERENCE, schemaReference())
