import type { Mention, Spotted } from './mention.ts'
import type { Index } from './open-index.ts'
import { weigh } from './relevance.ts'
import { type Accepted, resolve, type Surroundings } from './resolve.ts'
import { type Match, scan } from './scan.ts'

export interface SpotOptions {
  /** Parties are only evidence of what a page is about unless they are asked for. */
  readonly parties?: boolean
}

const NONE: ReadonlySet<number> = new Set()

/**
 * Finds the mentions in a text given as blocks (paragraphs, headings, cells), in reading order and
 * without overlaps. The whole text is given at once, since what one block says decides in others.
 * Total on any strings; a text that is not about the subject has only distinctive mentions.
 */
export const spot = (
  index: Index,
  blocks: readonly string[],
  options: SpotOptions = {},
): Spotted => {
  const matches = blocks.map((block) => scan(index, block))
  const relevance = weigh(index, blocks, matches)
  const pageCues = new Set(matches.flatMap((list) => list.flatMap(({ cues }) => cues)))
  const around = (block: number, introduced: ReadonlySet<number>): Surroundings => ({
    matches: matches[block] ?? [],
    relevance: relevance.blocks[block] ?? { names: 0, words: 0 },
    introduced,
    pageCues,
  })
  const alone = blocks.map((_, block) => resolve(index, around(block, NONE), 0))
  const introduced = new Set(alone.flatMap((list) => list.map(({ topic }) => topic)))
  const mentions = blocks.flatMap((_, block) => {
    const topics = awaitsIntroduction(index, matches[block] ?? [])
      ? resolve(index, around(block, introduced), 0)
      : (alone[block] ?? [])
    const parties = options.parties
      ? apart(resolve(index, around(block, introduced), 1), topics)
      : []
    return [...topics, ...parties]
      .sort((a, b) => a.start - b.start)
      .map((accepted) => mentionOf(index, block, accepted))
  })
  return { mentions, relevance: relevance.page }
}

/** Whether something in a block reads otherwise once a topic is introduced elsewhere. */
const awaitsIntroduction = ({ meta }: Index, matches: readonly Match[]): boolean =>
  matches.some(({ senses }) =>
    senses.some(({ rule }) => meta.rules[rule]?.needs === 'introduction'),
  )

/** Parties where no topic is: “NATO” in “NATO membership” is not a mention of its own. */
const apart = (parties: readonly Accepted[], topics: readonly Accepted[]): readonly Accepted[] =>
  parties.filter(
    (party) => !topics.some((topic) => topic.start < party.end && party.start < topic.end),
  )

const mentionOf = (index: Index, block: number, { start, end, topic, why }: Accepted): Mention => {
  const [id = '', party = 0] = index.meta.topics[topic] ?? []
  return { block, start, end, topic: id, party: party === 1, why }
}
