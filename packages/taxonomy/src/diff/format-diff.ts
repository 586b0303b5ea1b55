import { stringify } from 'yaml'
import type { Diff, Entry } from './diff-documents.ts'
import type { Change } from './diff-values.ts'

const said = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()

const linesOf = ({ path, before, after }: Change): readonly string[] => [
  `    ${path.join('.')}`,
  ...(before === undefined ? [] : [`      - ${said(before)}`]),
  ...(after === undefined ? [] : [`      + ${said(after)}`]),
]

const lineOf = (sign: string, { folder, id, name }: Entry): string =>
  `${sign} ${folder}/${id}  ${name}`

/** The differences for an editor to read: documents by name, fields by path, old above new. */
export const formatDiff = ({ added, removed, changed }: Diff): string =>
  [
    ...added.map((entry) => lineOf('+', entry)),
    ...removed.map((entry) => lineOf('-', entry)),
    ...changed.flatMap((entry) => [lineOf('~', entry), ...entry.changes.flatMap(linesOf)]),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
  ].join('\n')
