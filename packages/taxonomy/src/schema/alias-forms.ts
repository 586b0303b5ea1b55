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
  readonly reach?: 'page'
  readonly cues?: readonly string[]
  readonly against?: readonly string[]
}

/** The texts of an entry as they are written, patterns and classes unexpanded. */
export const writtenTexts = (entry: AliasEntry): readonly string[] =>
  typeof entry === 'string' ? [entry] : 'texts' in entry ? entry.texts : [entry.text]

/** Every surface form of one of an entry's texts, in the entry's language. */
const formsOfText = (text: string, entry: AliasEntry, language: string): readonly AliasForm[] => {
  const {
    case: caseRule,
    needs,
    reach,
    cues,
    against,
  }: Partial<Alias> = typeof entry === 'string' ? {} : entry
  const rule = {
    ...(caseRule && { case: caseRule }),
    ...(needs && { needs }),
    ...(reach && { reach }),
    ...(cues && { cues: expandAll(cues, language) }),
    ...(against && { against: expandAll(against, language) }),
  }
  return expandText(text, language).map((form) => ({ ...readMark(form), ...rule }))
}

/** Every surface form that an entry of a topic's aliases stands for, in the entry's language. */
export const aliasForms = (entry: AliasEntry, language: string): readonly AliasForm[] =>
  writtenTexts(entry).flatMap((text) => formsOfText(text, entry, language))

/** Every string that a written text stands for in a language, marks in their brackets. */
export const expandText = (text: string, language: string): readonly string[] =>
  expandPattern(text).flatMap((form) => inflect(form, language))

/** Every string that several written texts stand for. */
export const expandAll = (texts: readonly string[], language: string): readonly string[] =>
  texts.flatMap((text) => expandText(text, language))
