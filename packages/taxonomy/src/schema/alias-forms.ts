import type { CaseRule, Need } from '@parley/spotter'
import type { AliasEntry } from './alias.ts'
import { expandPattern } from './alias-pattern.ts'

/** One surface form: an exact string that is searched for, with the rule of its alias. */
export interface AliasForm {
  readonly text: string
  readonly case?: CaseRule
  readonly needs?: Need
  readonly cues?: readonly string[]
  readonly against?: readonly string[]
}

/** Every surface form that an entry of a topic's aliases stands for. */
export const aliasForms = (entry: AliasEntry): readonly AliasForm[] => {
  if (typeof entry === 'string') return expandPattern(entry).map((text) => ({ text }))
  const { case: caseRule, needs, cues, against } = entry
  const texts = 'texts' in entry ? entry.texts : [entry.text]
  return texts.flatMap(expandPattern).map((text) => ({
    text,
    ...(caseRule && { case: caseRule }),
    ...(needs && { needs }),
    ...(cues && { cues }),
    ...(against && { against }),
  }))
}
