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

/** What a class without a case of its own adds. */
const BARE = ['']

const CLASSES = new RegExp(CLASS, 'g')

const namedClasses = (text: string): readonly string[] =>
  Array.from(text.matchAll(CLASSES), ([, name = '']) => name)

/** Classes that an alias names and its language has not. */
export const unknownClasses = (text: string, language: string): readonly string[] => {
  if (!text.includes('~')) return []
  const known = PARADIGMS[language as Language] ?? {}
  return namedClasses(text).filter((name) => !Object.hasOwn(known, name))
}

/**
 * Every inflected form, without doubles. A text without classes is its own only form, and so is one
 * with a class that the language has not: the linter reports it.
 */
export const inflect = (text: string, language: string): readonly string[] => {
  if (!text.includes('~') || unknownClasses(text, language).length > 0) return [text]
  // Literal parts at even places, classes at odd ones.
  const parts = text.split(CLASS)
  const classes = parts.filter((_, at) => at % 2 === 1)
  const paradigms = classes.map((name) => PARADIGMS[language as Language]?.[name] ?? [])
  const columns = Math.max(1, ...paradigms.map(({ length }) => length))
  const forms = new Set<string>()
  for (let column = 0; column < columns; column++) {
    let inCase = [parts[0] ?? '']
    for (let at = 0; at < paradigms.length; at++) {
      const after = parts[2 * at + 2] ?? ''
      const longer: string[] = []
      for (const before of inCase)
        for (const ending of paradigms[at]?.[column] ?? BARE) longer.push(before + ending + after)
      inCase = longer
    }
    for (const form of inCase) forms.add(form)
  }
  return [...forms]
}
