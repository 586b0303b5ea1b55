/**
 * From every form found to the mentions that stand: the leftmost-longest of those whose alias has
 * what it needs. A longer form that lacks its context gives way to a shorter one that has it.
 */
import { isRuledOut, nearbyCues } from './cues.ts'
import type { MetaRule } from './index-format.ts'
import type { Why } from './mention.ts'
import type { Index } from './open-index.ts'
import { type BlockRelevance, RELEVANT } from './relevance.ts'
import type { Match } from './scan.ts'

/** A form whose alias has what it needs. */
export interface Accepted {
  readonly start: number
  readonly end: number
  readonly topic: number
  readonly why: Why
}

export interface Surroundings {
  readonly matches: readonly Match[]
  readonly relevance: BlockRelevance
  /** Topics named elsewhere on the page by an alias that needs no introduction. */
  readonly introduced: ReadonlySet<number>
  /** Every cue of the page. */
  readonly pageCues: ReadonlySet<number>
}

/** Words that differ in capitals only are told once. */
const distinct = (words: readonly string[]): readonly string[] =>
  words.length < 2 ? words : [...new Map(words.map((word) => [word.toLowerCase(), word])).values()]

const judge = (
  index: Index,
  rule: MetaRule,
  match: Match,
  around: Surroundings,
): Why | undefined => {
  const { matches, introduced, pageCues } = around
  const sort = index.meta.topics[rule.topic]?.[3] ? 'words' : 'names'
  const relevance = around.relevance[sort]
  if (isRuledOut(rule, match, matches)) return undefined
  const wanted = rule.cues ?? []
  const cues = rule.reach
    ? wanted.filter((cue) => pageCues.has(cue))
    : nearbyCues(match, wanted, matches)
  const why = (name: Why['rule']): Why => ({
    rule: name,
    cues: distinct(cues.map((cue) => index.meta.cues[cue] ?? '')),
    relevance: Math.round(relevance * 100) / 100,
  })
  const relevant = relevance >= RELEVANT[sort]
  switch (rule.needs) {
    case undefined:
      return why('distinctive')
    case 'page':
      return relevant ? why('page') : undefined
    case 'introduction':
      return introduced.has(rule.topic) ? why('introduction') : undefined
    case 'cue':
      return relevant && cues.length > 0 ? why('cue') : undefined
    default:
      return rule.needs satisfies never
  }
}

/** The more an alias asked for and got, the surer its sense. */
const CERTAINTY: Readonly<Record<Why['rule'], number>> = {
  cue: 3,
  distinctive: 2,
  introduction: 1,
  page: 0,
}
/** A cue somewhere on the page is worth as much as an introduction. */
const certainty = (rule: MetaRule, why: Why): number =>
  rule.reach ? CERTAINTY.introduction : CERTAINTY[why.rule]

const accept = (
  index: Index,
  match: Match,
  around: Surroundings,
  party: 0 | 1,
): Accepted | undefined => {
  let best: Accepted | undefined
  let surest = -1
  for (const sense of match.senses) {
    const rule = index.meta.rules[sense.rule]
    if (rule === undefined || index.meta.topics[rule.topic]?.[1] !== party) continue
    const why = judge(index, rule, match, around)
    if (why === undefined) continue
    const sure = certainty(rule, why)
    if (sure < surest || (sure === surest && why.cues.length <= (best?.why.cues.length ?? 0)))
      continue
    best = { start: sense.start, end: sense.end, topic: rule.topic, why }
    surest = sure
  }
  return best
}

/**
 * The mentions of one block, in order and without overlaps. A form may be longer than its mention:
 * what stands around the mention (“Zelensky's [victory plan]”) is free for others.
 * @param party 0 for topics, 1 for parties.
 */
export const resolve = (index: Index, around: Surroundings, party: 0 | 1): readonly Accepted[] => {
  const longestFirst = around.matches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Accepted[] = []
  /** How far the mentions up to each one reach: where the search for an overlap may end. */
  const reach: number[] = []
  const isTaken = ({ start, end }: Accepted): boolean => {
    for (let at = mentions.length - 1; at >= 0 && (reach[at] ?? 0) > start; at--) {
      const other = mentions[at]
      if (other && start < other.end && other.start < end) return true
    }
    return false
  }
  for (const match of longestFirst) {
    const accepted = accept(index, match, around, party)
    if (accepted === undefined || isTaken(accepted)) continue
    mentions.push(accepted)
    reach.push(Math.max(accepted.end, reach.at(-1) ?? 0))
  }
  return mentions.sort((a, b) => a.start - b.start)
}
