import { type Stats, statsOf } from '@parley/taxonomy'
import { DOCUMENTS_FOLDER } from '@parley/taxonomy/node'
import type { Command } from './command.ts'
import { readDocuments } from './read-documents.ts'
import { textTable } from './text-table.ts'

/** A table of counts under a heading; rows without any count are left out. */
const counts = (
  heading: string,
  rows: Readonly<Record<string, number | Readonly<Record<string, number>>>>,
): string => {
  const lists = Object.entries(rows).map(
    ([name, value]) => [name, typeof value === 'number' ? { count: value } : value] as const,
  )
  const counted = lists.filter(([, row]) => Object.values(row).some((value) => value > 0))
  const columns = Object.keys(counted[0]?.[1] ?? {})
  return textTable([
    [heading, ...columns.map((column) => (column === 'count' ? '' : column))],
    ...counted.map(([name, row]) => [`  ${name}`, ...columns.map((column) => row[column] ?? 0)]),
  ])
}

const reviewLine = ({ count, due, oldest }: Stats['statuses']): string =>
  oldest
    ? `statuses and states: ${count}, due for review: ${due}, the oldest since ${oldest.reviewBy} (${oldest.of})`
    : 'statuses and states: 0'

/** The counts as tables for a terminal. */
const formatStats = (stats: Stats): string =>
  [
    `pack ${stats.pack}, evidence until ${stats.evidenceUntil}`,
    counts('documents', stats.documents),
    counts('topics by kind', stats.topicsByKind),
    counts('by issue', stats.byIssue),
    counts('by party', stats.byParty),
    counts('by language', stats.byLanguage),
    counts('sources by kind', stats.sources.byKind),
    counts('sources as seen', stats.sources.bySeenAs),
    counts('review', stats.review),
    reviewLine(stats.statuses),
  ].join('\n\n')

export const stats: Command = {
  usage: '[DIR] [--json]',
  summary:
    'count a pack: documents by kind, issue, party, language, source and review; what is due first',
  options: { json: { type: 'boolean' } },
  run: async ({ operands: [folder = DOCUMENTS_FOLDER], values }) => {
    const today = new Date().toISOString().slice(0, 10)
    const counted = statsOf(await readDocuments(folder), today)
    console.log(values.json ? JSON.stringify(counted, null, 2) : formatStats(counted))
    return 0
  },
}
