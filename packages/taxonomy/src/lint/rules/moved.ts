import { namedIds } from '../named-ids.ts'
import type { Finding, Rule } from '../rule.ts'

/** A topic that moved or was split says where to, and only that: nothing else names it any more. */
export const moved: Rule = {
  name: 'moved',
  check: ({ documents }) => {
    const gone = new Set(
      documents.topics.filter((topic) => topic.moved ?? topic.split).map(({ id }) => id),
    )
    const both: readonly Finding[] = documents.topics
      .filter((topic) => topic.moved && topic.split)
      .map(({ id }) => ({
        folder: 'topics',
        id,
        path: ['split'],
        message: 'the topic moved and was split',
        remedy: 'Keep moved where one topic took its place, split where several did',
      }))
    const named = namedIds(documents)
      .filter(({ to, wanted }) => gone.has(to) && wanted.includes('topic'))
      .map(({ folder, id, path, to }) => ({
        folder,
        id,
        path,
        message: `${to} moved or was split itself`,
        remedy: `Name the topic that took its place: topics/${to}.yml says which`,
      }))
    return [...both, ...named]
  },
}
