import type { Language } from '../../schema/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { Words } from './words.ts'

/** The words that the rules of wording look for, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { de, en, es, fr, pl, pt, ru, uk }
