/**
 * Inflected surface forms of an alias. A stem with a class, `Зеленськ~adj`, stands for the stem
 * with each ending of the class; words with classes in one alias agree: all are in the same case.
 */
import type { Language } from '../schema/language.ts'
import type { Paradigms } from './paradigm.ts'
import { pl } from './pl.ts'
import { de, en, es, fr, pt } from './plural.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const PARADIGMS: Readonly<Record<Language, Paradigms>> = { de, en, es, fr, pl, pt, ru, uk }

const CLASS = /~([a-z]+(?:\.[a-z]+)*)/

/** The classes of a language, for people. */
export const classesOf = (language: string): readonly string[] =>
  Object.keys(PARADIGMS[language as Language] ?? {})

/** Classes that an alias names and its language has not. */
export const unknownClasses = (text: string, language: string): readonly string[] => {
  const known = new Set(classesOf(language))
  return [...text.matchAll(new RegExp(CLASS, 'g'))].flatMap(([, name = '']) =>
    known.has(name) ? [] : [name],
  )
}

const inCase = (text: string, paradigms: Paradigms, column: number): readonly string[] => {
  const found = CLASS.exec(text)
  if (found === null) return [text]
  const endings = paradigms[found[1] ?? '']?.[column] ?? ''
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + found[0].length)
  return endings.split('/').flatMap((ending) => inCase(before + ending + after, paradigms, column))
}

/**
 * Every inflected form, without doubles. A text without classes is its own only form, and so is one
 * with a class that the language has not: the linter reports it.
 */
export const inflect = (text: string, language: string): readonly string[] => {
  const paradigms = PARADIGMS[language as Language] ?? {}
  if (unknownClasses(text, language).length > 0) return [text]
  const columns = [...text.matchAll(new RegExp(CLASS, 'g'))].map(
    ([, name = '']) => paradigms[name]?.length ?? 1,
  )
  const most = Math.max(1, ...columns)
  return [
    ...new Set(Array.from({ length: most }, (_, column) => inCase(text, paradigms, column)).flat()),
  ]
}
