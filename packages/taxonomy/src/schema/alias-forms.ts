import type { CaseRule, Need } from '@parley/spotter'
import { inflect } from '../inflection/inflect.ts'
import type { Alias, AliasEntry } from './alias.ts'
import { expandPattern, readMark } from './alias-pattern.ts'

/** One surface form: an exact string that is searched for, with the rule of its alias. */
export interface AliasForm {
  readonly text: string
  /** The part of the text that is the mention, in UTF-16 units; the whole where there is none. */
  readonly mark?: readonly [start: number, end: number]
  readonly case?: CaseRule
  readonly needs?: Need
  readonly cues?: readonly string[]
  readonly against?: readonly string[]
}

/** The texts of an entry as they are written, patterns and classes unexpanded. */
export const writtenTexts = (entry: AliasEntry): readonly string[] =>
  typeof entry === 'string' ? [entry] : 'texts' in entry ? entry.texts : [entry.text]

/** Every surface form that an entry of a topic's aliases stands for, in the entry's language. */
export const aliasForms = (entry: AliasEntry, language: string): readonly AliasForm[] => {
  const {
    case: caseRule,
    needs,
    cues,
    against,
  }: Partial<Alias> = typeof entry === 'string' ? {} : entry
  return writtenTexts(entry)
    .flatMap(expandPattern)
    .flatMap((text) => inflect(text, language))
    .map((text) => ({
      ...readMark(text),
      ...(caseRule && { case: caseRule }),
      ...(needs && { needs }),
      ...(cues && { cues: inflectAll(cues, language) }),
      ...(against && { against: inflectAll(against, language) }),
    }))
}

const inflectAll = (cues: readonly string[], language: string): readonly string[] =>
  cues.flatMap(expandPattern).flatMap((cue) => inflect(cue, language))
