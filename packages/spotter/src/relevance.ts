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
/** What is left of a voice so many blocks away, either side. */
const DECAY = [1, 0.5, 0.25, 0.125] as const
const REACH = DECAY.length - 1
/** Mean length of a word and the space after it: counting words exactly would cost more than it tells. */
const UNITS_PER_WORD = 6

/** What one topic says in a block, or in the whole text. */
interface Voice {
  /** By position in the index's topics. */
  readonly topic: number
  weight: number
  /** Whether the words mean the topic wherever they stand. */
  sure: boolean
  times: number
}
/** One of each topic: few in a block, where a list is read faster than a map. */
type Voices = readonly Readonly<Voice>[]

/** Whether an alias found says anything here: what needs a cue has one near. */
const speaks = (rule: MetaRule, match: Match, matches: readonly Match[]): boolean => {
  if (rule.needs === 'introduction' || rule.reach || isRuledOut(rule, match, matches)) return false
  return rule.needs !== 'cue' || nearbyCues(match, rule.cues ?? [], matches).length > 0
}

/** Adds to a voice what its topic says elsewhere. */
const louder = (voice: Voice, said: Readonly<Voice>): void => {
  voice.weight = Math.max(voice.weight, said.weight)
  voice.sure ||= said.sure
  voice.times += said.times
}

/** What each topic found in a block says. */
const voicesOf = ({ meta }: Index, matches: readonly Match[]): Voices => {
  const voices: Voice[] = []
  for (const match of matches)
    for (const sense of match.senses) {
      const rule = meta.rules[sense.rule]
      if (rule === undefined) continue
      const { topic } = rule
      const whole = WEIGHTS[meta.topics[topic]?.[2] ?? 'none'] ?? 0
      if (whole === 0 || !speaks(rule, match, matches)) continue
      const sure = rule.needs === undefined
      const weight = sure ? whole : Math.min(whole, MOST_OF_AN_UNSURE_ALIAS)
      const said: Voice = { topic, weight, sure, times: 1 }
      const known = voices.find((voice) => voice.topic === topic)
      if (known === undefined) voices.push(said)
      else louder(known, said)
    }
  return voices
}

/** What all blocks say, one voice of each topic. */
const allOf = (blocks: readonly Voices[]): Voices => {
  const all = new Map<number, Voice>()
  for (const voices of blocks)
    for (const said of voices) {
      const known = all.get(said.topic)
      if (known === undefined) all.set(said.topic, { ...said })
      else louder(known, said)
    }
  return [...all.values()]
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
  const speaking = sum(blocks.map((block, at) => (voices[at]?.length ? block.length : 0)))
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
  const words = sum(blocks.map((block) => block.length)) / UNITS_PER_WORD
  const page =
    (together(allOf(voices)) * covered(blocks, voices)) / (1 + words / WORDS_OF_A_SHORT_PAGE)
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
  voices: Voices = [],
): boolean =>
  matches.some(({ cues }) => cues.some((cue) => elsewhere.has(cue))) &&
  sum(voices.map(({ sure, weight }) => (sure ? weight : 0))) < RELEVANT.words

/** What all topics of a text say, each as often as it may; nothing, where none is sure. */
const together = (voices: Voices): number =>
  voices.some(({ sure }) => sure)
    ? sum(voices.map(({ weight, times }) => weight * Math.min(times, MOST_REPEATS)))
    : 0

/** Each topic counts once, where it stands nearest: a word repeated around does not prove itself. */
const passages = (index: Index, voices: readonly Voices[]): readonly number[] => {
  const loudest = new Float64Array(index.meta.topics.length)
  return voices.map((_, at) => {
    loudest.fill(0)
    let total = 0
    let anySure = false
    for (let near = Math.max(0, at - REACH); near <= at + REACH && near < voices.length; near++) {
      const left = DECAY[Math.abs(near - at)] as number
      for (const { topic, weight, sure } of voices[near] as Voices) {
        const more = weight * left - (loudest[topic] as number)
        anySure ||= sure
        if (more <= 0) continue
        loudest[topic] = (loudest[topic] as number) + more
        total += more
      }
    }
    return anySure ? total : 0
  })
}
