import type { MetaRule } from './index-format.ts'
import type { Match } from './scan.ts'

/** How far a cue reaches, in UTF-16 units either side of the mention: about one long sentence. */
const CUE_REACH = 160

/** No cue is longer than this as printed, runs of white space included. */
const LONGEST_CUE = 240

/** The first of the matches, which are in order of their starts, that starts at or after a place. */
const firstFrom = (matches: readonly Match[], place: number): number => {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((matches[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The matches with a cue that may stand within reach of one. */
const cuesAround = (match: Match, matches: readonly Match[]): readonly Match[] => {
  const around: Match[] = []
  const from = firstFrom(matches, match.start - CUE_REACH - LONGEST_CUE)
  for (let at = from; at < matches.length; at++) {
    const other = matches[at]
    if (other === undefined || other.start >= match.end + CUE_REACH) break
    if (other.cues.length > 0) around.push(other)
  }
  return around
}

const isNear = (match: Match, other: Match): boolean =>
  (other.end <= match.start || other.start >= match.end) && other.end > match.start - CUE_REACH

const holds = (match: Match, other: Match): boolean =>
  other.start <= match.start &&
  other.end >= match.end &&
  other.end - other.start > match.end - match.start

/**
 * Which of the wanted cues stand near a match, and not inside it.
 * @param matches every match of the block, in order of their starts.
 */
export const nearbyCues = (
  match: Match,
  wanted: readonly number[],
  matches: readonly Match[],
): readonly number[] => {
  if (wanted.length === 0) return wanted
  const near = cuesAround(match, matches).filter((other) => isNear(match, other))
  return wanted.filter((cue) => near.some(({ cues }) => cues.includes(cue)))
}

/** Whether a word is a longer name that holds another occurrence of the same alias: Trump Tower. */
const isLongerName = (other: Match, match: Match, matches: readonly Match[]): boolean => {
  for (let at = firstFrom(matches, other.start); at < matches.length; at++) {
    const inside = matches[at]
    if (inside === undefined || inside.start >= other.end) return false
    const isSame = inside.senses.some(({ rule }) => match.senses.some((own) => own.rule === rule))
    if (isSame && inside.end <= other.end) return true
  }
  return false
}

/**
 * Whether a word that rules the alias out stands near, or is a longer name that holds the match:
 * “Xi'an” holds “Xi”, and says nothing of the Xi who visits it.
 */
export const isRuledOut = (rule: MetaRule, match: Match, matches: readonly Match[]): boolean => {
  const { against } = rule
  if (against === undefined) return false
  return cuesAround(match, matches).some(
    (other) =>
      other.cues.some((cue) => against.includes(cue)) &&
      (holds(match, other) || (isNear(match, other) && !isLongerName(other, match, matches))),
  )
}
