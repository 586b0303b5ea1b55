import type { Documents } from '../schema/documents.ts'
import { JUDGEMENTS, type Topic } from '../schema/topic.ts'
import { reachable } from './reachable.ts'

/** What SKOS can say of how concepts hang together, by the id of the concept that it is said of. */
export interface ConceptRelations {
  readonly broader: ReadonlyMap<string, readonly string[]>
  readonly related: ReadonlyMap<string, readonly string[]>
}

type Relation = NonNullable<Topic['related']>[number]

/**
 * Whether a relation is a hierarchy in the sense of SKOS: a whole and its part of one kind, an
 * organ of a party, a place inside a place. A place in a state is none: whose it is may be
 * what the talks are about.
 */
const isHierarchy = (topic: Topic, { type }: Relation, other: Topic | undefined): boolean => {
  if (type === 'part-of')
    return other === undefined ? topic.kind === 'institution' : other.kind === topic.kind
  return type === 'located-in' && topic.kind === 'place' && other?.kind === 'place'
}

/**
 * The relations of a pack as SKOS has them. A relation that carries a judgement is left out, since
 * SKOS cannot say whose it is; one that would join what a hierarchy joins already is too (S27).
 */
export const conceptRelations = ({ topics, parties }: Documents): ConceptRelations => {
  const living = new Map(
    topics.filter(({ moved, split }) => !moved && !split).map((topic) => [topic.id, topic]),
  )
  const known = new Set([...living.keys(), ...parties.map(({ id }) => id)])
  const stated = [...living.values()].flatMap((topic) =>
    (topic.related ?? [])
      .filter(({ type }) => !(JUDGEMENTS as readonly string[]).includes(type))
      .filter(({ to }) => known.has(to) && to !== topic.id)
      .map((relation) => ({ topic, relation, other: living.get(relation.to) })),
  )
  const broader = new Map<string, string[]>()
  for (const { topic, relation, other } of stated)
    if (isHierarchy(topic, relation, other)) {
      const list = broader.get(topic.id) ?? []
      if (!list.includes(relation.to)) broader.set(topic.id, [...list, relation.to])
    }
  const above = new Map([...known].map((id) => [id, reachable(broader, id)]))
  const related = new Map<string, string[]>()
  const said = new Set<string>()
  for (const { topic, relation } of stated) {
    const pair = [topic.id, relation.to].toSorted().join(' ')
    const isInHierarchy =
      above.get(topic.id)?.has(relation.to) || above.get(relation.to)?.has(topic.id)
    if (said.has(pair) || isInHierarchy) continue
    said.add(pair)
    related.set(topic.id, [...(related.get(topic.id) ?? []), relation.to])
  }
  return { broader, related }
}
