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

/** What one topic says in a block, or in the whole text. */
interface Voice {
  weight: number
  /** Whether the words mean the topic wherever they stand. */
  sure: boolean
  times: number
}
type Voices = ReadonlyMap<number, Readonly<Voice>>

/** Whether an alias found says anything here: what needs a cue has one near. */
const speaks = (rule: MetaRule, match: Match, matches: readonly Match[]): boolean => {
  if (rule.needs === 'introduction' || rule.reach || isRuledOut(rule, match, matches)) return false
  return rule.needs !== 'cue' || nearbyCues(match, rule.cues ?? [], matches).length > 0
}

/** Adds what is said of a topic to what was. */
const hear = (voices: Map<number, Voice>, topic: number, said: Readonly<Voice>): void => {
  const voice = voices.get(topic)
  if (voice === undefined) voices.set(topic, { ...said })
  else {
    voice.weight = Math.max(voice.weight, said.weight)
    voice.sure ||= said.sure
    voice.times += said.times
  }
}

/** What each topic found in a block says, by position in the index's topics. */
const voicesOf = ({ meta }: Index, matches: readonly Match[]): Voices => {
  const voices = new Map<number, Voice>()
  for (const match of matches)
    for (const sense of match.senses) {
      const rule = meta.rules[sense.rule]
      if (rule === undefined) continue
      const whole = WEIGHTS[meta.topics[rule.topic]?.[2] ?? 'none'] ?? 0
      if (whole === 0 || !speaks(rule, match, matches)) continue
      const sure = rule.needs === undefined
      const weight = sure ? whole : Math.min(whole, MOST_OF_AN_UNSURE_ALIAS)
      hear(voices, rule.topic, { weight, sure, times: 1 })
    }
  return voices
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
  for (const block of voices) for (const [topic, voice] of block) hear(all, topic, voice)
  const words = sum(blocks.map((block) => block.length)) / UNITS_PER_WORD
  const page = (together(all) * covered(blocks, voices)) / (1 + words / WORDS_OF_A_SHORT_PAGE)
  const elsewhere = new Set(index.meta.elsewhere)
  const relevanceOf = (passage: number, at: number): BlockRelevance => {
    const names = Math.max(page, passage)
    return { names, words: isElsewhere(elsewhere, matches[at], voices[at]) ? 0 : names }
  }
  return { page, blocks: passages(index, voices).map(relevanceOf) }
}

/** Whether a block speaks of another war or dispute, and too little of this one. */
const isElsewhere = (
  elsewhere: ReadonlySet<number>,
  matches: readonly Match[] = [],
  voices: Voices = new Map(),
): boolean =>
  matches.some(({ cues }) => cues.some((cue) => elsewhere.has(cue))) &&
  sum([...voices.values()].map(({ sure, weight }) => (sure ? weight : 0))) < RELEVANT.words

/** What all topics of a text say, each as often as it may; nothing, where none is sure. */
const together = (voices: Voices): number => {
  const list = [...voices.values()]
  return list.some(({ sure }) => sure)
    ? sum(list.map(({ weight, times }) => weight * Math.min(times, MOST_REPEATS)))
    : 0
}

/** Each topic counts once, where it stands nearest: a word repeated around does not prove itself. */
const passages = (index: Index, voices: readonly Voices[]): readonly number[] => {
  const loudest = new Float64Array(index.meta.topics.length)
  return voices.map((_, at) => {
    loudest.fill(0)
    let total = 0
    let anySure = false
    for (let near = at - REACH; near <= at + REACH; near++)
      for (const [topic, { weight, sure }] of voices[near] ?? []) {
        const more = weight * DECAY ** Math.abs(near - at) - (loudest[topic] as number)
        anySure ||= sure
        if (more <= 0) continue
        loudest[topic] = (loudest[topic] as number) + more
        total += more
      }
    return anySure ? total : 0
  })
}
