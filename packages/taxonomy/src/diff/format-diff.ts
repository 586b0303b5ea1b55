import { stringify } from 'yaml'
import type { BrokenId, Diff, Entry } from './diff-documents.ts'
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

const REMEDIES: Readonly<Record<BrokenId['why'], string>> = {
  removed: 'was removed. Ids never die: keep the document, with moved or split',
  'kind changed':
    'has another kind now. An id is never given to something else: take a new id, and let this one say moved',
}

const warningOf = ({ folder, id, why }: BrokenId): string => `! ${folder}/${id} ${REMEDIES[why]}`

/** The differences for an editor to read: documents by name, fields by path, old above new. */
export const formatDiff = ({ added, removed, changed, brokenIds }: Diff): string =>
  [
    ...added.map((entry) => lineOf('+', entry)),
    ...removed.map((entry) => lineOf('-', entry)),
    ...changed.flatMap((entry) => [lineOf('~', entry), ...entry.changes.flatMap(linesOf)]),
    ...brokenIds.map(warningOf),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
  ].join('\n')
