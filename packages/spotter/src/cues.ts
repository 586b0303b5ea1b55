import type { MetaRule } from './index-format.ts'
import type { Match } from './scan.ts'

/** How far a cue reaches, in UTF-16 units either side of the mention: about one long sentence. */
const CUE_REACH = 160

/** Which of the wanted cues stand near a match, and not inside it. */
export const nearbyCues = (
  match: Match,
  wanted: readonly number[],
  matches: readonly Match[],
): readonly number[] =>
  wanted.filter((cue) =>
    matches.some(
      (other) =>
        other.cues.includes(cue) &&
        (other.end <= match.start || other.start >= match.end) &&
        other.end > match.start - CUE_REACH &&
        other.start < match.end + CUE_REACH,
    ),
  )

/** Whether a longer form of the wanted cues holds the match: “Xi'an” holds “Xi”. */
const isPartOf = (match: Match, wanted: readonly number[], matches: readonly Match[]): boolean =>
  matches.some(
    (other) =>
      other.start <= match.start &&
      other.end >= match.end &&
      other.end - other.start > match.end - match.start &&
      other.cues.some((cue) => wanted.includes(cue)),
  )

/** Whether a word that rules the alias out stands near, or the alias is only a part of one. */
export const isRuledOut = (rule: MetaRule, match: Match, matches: readonly Match[]): boolean =>
  rule.against !== undefined &&
  (nearbyCues(match, rule.against, matches).length > 0 || isPartOf(match, rule.against, matches))
