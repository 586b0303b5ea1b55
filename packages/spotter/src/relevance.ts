/**
 * Is a text about the subject, and where? Each topic found speaks with a weight; a topic said
 * twice speaks twice, said ten times no louder. The page's figure is that sum over the page's
 * length, so a long page needs more, times the share of the page that speaks of the subject; a
 * passage's figure is what its own block says, half of what only a block next to it says, a quarter
 * of the next. A place is as relevant as the greater of the two: one paragraph in a daily briefing,
 * or a stray sentence in a page about the talks. Words of wide use (sanctions, ceasefire) speak only
 * where something speaks that means the subject wherever it stands: many of them prove nothing.
 */

import { isRuledOut, nearbyCues } from './cues.ts'
import type { MetaRule } from './index-format.ts'
import type { Index } from './open-index.ts'
import type { Match } from './scan.ts'

/** From here on a text is about the subject; for a name a little less will do (Ukraine and Putin). */
export const RELEVANT = { words: 1, names: 0.9 } as const

const WEIGHTS: Readonly<Record<string, number>> = { strong: 1, weak: 0.5, none: 0 }
/** An alias that itself needs a relevant page says little about the page. */
const MOST_OF_AN_UNSURE_ALIAS = 0.4
const MOST_REPEATS = 2
const WORDS_OF_A_SHORT_PAGE = 1000
const REACH = 3
const DECAY = 0.5
/** Mean length of a word and the space after it: counting words exactly would cost more than it tells. */
const UNITS_PER_WORD = 6

/** What one topic says in a block. */
interface Voice {
  readonly weight: number
  /** Whether the words mean the topic wherever they stand. */
  readonly sure: boolean
  readonly times: number
}
type Voices = ReadonlyMap<number, Voice>

/** Whether an alias found says anything here: what needs a cue has one near. */
const speaks = (rule: MetaRule, match: Match, matches: readonly Match[]): boolean => {
  if (rule.needs === 'introduction' || rule.reach || isRuledOut(rule, match, matches)) return false
  return rule.needs !== 'cue' || nearbyCues(match, rule.cues ?? [], matches).length > 0
}

/** What each topic found in a block says, by position in the index's topics. */
const voicesOf = (index: Index, matches: readonly Match[]): Voices => {
  const voices = new Map<number, Voice>()
  for (const match of matches)
    for (const sense of match.senses) {
      const rule = index.meta.rules[sense.rule]
      if (rule === undefined || !speaks(rule, match, matches)) continue
      const whole = WEIGHTS[index.meta.topics[rule.topic]?.[2] ?? 'none'] ?? 0
      if (whole === 0) continue
      const sure = rule.needs === undefined
      const weight = sure ? whole : Math.min(whole, MOST_OF_AN_UNSURE_ALIAS)
      voices.set(rule.topic, join({ weight, sure, times: 1 }, voices.get(rule.topic)))
    }
  return voices
}

const join = (voice: Voice, before: Voice | undefined): Voice =>
  before === undefined
    ? voice
    : {
        weight: Math.max(voice.weight, before.weight),
        sure: voice.sure || before.sure,
        times: voice.times + before.times,
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
const covered = (blocks: readonly string[], voices: readonly Voices[]): number => {
  const speaking = sum(blocks.map((block, at) => (voices[at]?.size ? block.length : 0)))
  return Math.min(1, (2 * speaking) / Math.max(1, sum(blocks.map((block) => block.length))))
}

/** How relevant a block is in its surroundings; 0 and up. */
export interface BlockRelevance {
  /** For names. */
  readonly names: number
  /** For words that every war has: nothing in a block that speaks of another one only. */
  readonly words: number
}

/** The relevance of the whole text, and of each block; 0 and up. */
export interface TextRelevance {
  readonly page: number
  readonly blocks: readonly BlockRelevance[]
}

/** Weighs a text; `matches` are those of each block, in order. */
export const weigh = (
  index: Index,
  blocks: readonly string[],
  matches: readonly (readonly Match[])[],
): TextRelevance => {
  const voices = matches.map((list) => voicesOf(index, list))
  const all = new Map<number, Voice>()
  for (const block of voices)
    for (const [topic, voice] of block) all.set(topic, join(voice, all.get(topic)))
  const words = sum(blocks.map((block) => block.length)) / UNITS_PER_WORD
  const page =
    (sumOf(all, ({ times }) => Math.min(times, MOST_REPEATS)) * covered(blocks, voices)) /
    (1 + words / WORDS_OF_A_SHORT_PAGE)
  const elsewhere = new Set(index.meta.elsewhere)
  const relevanceOf = (block: Voices, at: number): BlockRelevance => {
    const names = Math.max(page, passage(voices, at))
    return { names, words: isElsewhere(elsewhere, matches[at] ?? [], block) ? 0 : names }
  }
  return { page, blocks: voices.map(relevanceOf) }
}

/** Whether a block speaks of another war or dispute, and too little of this one. */
const isElsewhere = (
  elsewhere: ReadonlySet<number>,
  matches: readonly Match[],
  voices: Voices,
): boolean =>
  matches.some(({ cues }) => cues.some((cue) => elsewhere.has(cue))) &&
  sum([...voices.values()].map(({ sure, weight }) => (sure ? weight : 0))) < RELEVANT.words

/** What all voices say together; nothing, where none is sure. */
const sumOf = (voices: Voices, loudness: (voice: Voice) => number): number => {
  const list = [...voices.values()]
  return list.some(({ sure }) => sure)
    ? sum(list.map((voice) => voice.weight * loudness(voice)))
    : 0
}

/** Each topic counts once, where it stands nearest: a word repeated around does not prove itself. */
const passage = (voices: readonly Voices[], at: number): number => {
  const heard = new Map<number, Voice>()
  for (let distance = 0; distance <= REACH; distance++)
    for (const near of new Set([at - distance, at + distance]))
      for (const [topic, { weight, sure, times }] of voices[near] ?? [])
        heard.set(
          topic,
          join({ weight: weight * DECAY ** distance, sure, times }, heard.get(topic)),
        )
  return sumOf(heard, () => 1)
}
