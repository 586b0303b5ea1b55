import type { IssueId, Overview } from '@parley/taxonomy'
import type { MentionedTopic } from '@parley/ui'
import type { PageState } from '../messages/tab-requests.ts'

type Topics = Pick<Overview, 'topics'>

/** How often a page mentions topics of each issue; a topic of two issues counts for both. */
export function countIssues(
  { topics }: Topics,
  { mentions }: Pick<PageState, 'mentions'>,
): Partial<Record<IssueId, number>> {
  const totals: Partial<Record<IssueId, number>> = {}
  for (const { topic } of mentions) {
    for (const issue of topics[topic]?.issues ?? []) totals[issue] = (totals[issue] ?? 0) + 1
  }
  return totals
}

/** The page's topics in the order of their first mention, each with all its mentions counted. */
export function listTopics(
  { topics }: Topics,
  { mentions }: Pick<PageState, 'mentions'>,
): MentionedTopic[] {
  const counts = new Map<string, number>()
  for (const { topic } of mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({
    id,
    label: topics[id]?.label ?? id,
    kind: topics[id]?.kind,
    count,
  }))
}

/** The topic's first mark, or its first mention where none is marked; -1 where there is none. */
export function firstOf(topic: string, { mentions }: Pick<PageState, 'mentions'>): number {
  const marked = mentions.findIndex((line) => line.topic === topic && line.marked)
  return marked < 0 ? mentions.findIndex((line) => line.topic === topic) : marked
}
