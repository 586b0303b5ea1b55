/**
 * Is a text about the subject, and where? Each topic found speaks with a weight; a topic said
 * twice speaks twice, said ten times no louder. The page's figure is that sum over the page's
 * length, so a long page needs more, times the share of the page that speaks of the subject; a passage's figure is what its own block says, half of what
 * only a block next to it says, a quarter of the next. A place is as relevant as the greater of
 * the two: one paragraph in a daily briefing, or a stray sentence in a page about the talks.
 */

import { isRuledOut } from './cues.ts'
import type { Index } from './open-index.ts'
import type { Match } from './scan.ts'

/** From here on a text is about the subject. */
export const RELEVANT = 1

const WEIGHTS: Readonly<Record<string, number>> = { strong: 1, weak: 0.4, none: 0 }
/** An alias that itself needs a relevant page says little about the page. */
const MOST_OF_AN_UNSURE_ALIAS = 0.4
const MOST_REPEATS = 2
const WORDS_OF_A_SHORT_PAGE = 1000
const REACH = 3
const DECAY = 0.5
/** Mean length of a word and the space after it: counting words exactly would cost more than it tells. */
const UNITS_PER_WORD = 6

/** What each topic found in a block speaks, by position in the index's topics. */
const weightsOf = (index: Index, matches: readonly Match[]): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>()
  for (const match of matches)
    for (const sense of match.senses) {
      const rule = index.meta.rules[sense.rule]
      if (rule === undefined || rule.needs === 'cue' || rule.needs === 'introduction') continue
      if (isRuledOut(rule, match, matches)) continue
      const whole = WEIGHTS[index.meta.topics[rule.topic]?.[2] ?? 'none'] ?? 0
      const weight = rule.needs === 'page' ? Math.min(whole, MOST_OF_AN_UNSURE_ALIAS) : whole
      weights.set(rule.topic, Math.max(weights.get(rule.topic) ?? 0, weight))
    }
  return weights
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/**
 * The share of the text whose own blocks speak of the subject, twice over and at most 1: a page of
 * many subjects is not about each of them.
 */
const covered = (
  blocks: readonly string[],
  weights: readonly ReadonlyMap<number, number>[],
): number => {
  const speaking = sum(
    blocks.map((block, at) => (sum(weights[at]?.values() ?? []) > 0 ? block.length : 0)),
  )
  return Math.min(1, (2 * speaking) / Math.max(1, sum(blocks.map((block) => block.length))))
}

/** The relevance of the whole text, and of each block in its surroundings; 0 and up. */
export interface TextRelevance {
  readonly page: number
  readonly blocks: readonly number[]
}

/** Weighs a text; `matches` are those of each block, in order. */
export const weigh = (
  index: Index,
  blocks: readonly string[],
  matches: readonly (readonly Match[])[],
): TextRelevance => {
  const weights = matches.map((list) => weightsOf(index, list))
  const said = new Map<number, { weight: number; times: number }>()
  for (const block of weights)
    for (const [topic, weight] of block) {
      const before = said.get(topic)
      said.set(topic, {
        weight: Math.max(weight, before?.weight ?? 0),
        times: (before?.times ?? 0) + 1,
      })
    }
  const words = sum(blocks.map((block) => block.length)) / UNITS_PER_WORD
  const spoken = sum(
    [...said.values()].map(({ weight, times }) => weight * Math.min(times, MOST_REPEATS)),
  )
  const page = (spoken * covered(blocks, weights)) / (1 + words / WORDS_OF_A_SHORT_PAGE)
  return { page, blocks: weights.map((_, at) => Math.max(page, passage(weights, at))) }
}

/** Each topic counts once, where it stands nearest: a word repeated around does not prove itself. */
const passage = (weights: readonly ReadonlyMap<number, number>[], at: number): number => {
  const heard = new Map<number, number>()
  for (let distance = 0; distance <= REACH; distance++)
    for (const near of new Set([at - distance, at + distance]))
      for (const [topic, weight] of weights[near] ?? [])
        heard.set(topic, Math.max(heard.get(topic) ?? 0, weight * DECAY ** distance))
  return sum(heard.values())
}
