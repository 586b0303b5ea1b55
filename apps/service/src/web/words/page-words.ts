import type { Language } from '@parley/taxonomy'
import { de } from './de.ts'
import { en, type PageWords } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export type { PageWords }

/** The words of the pages in every language of the interface. */
export const pageWords: Readonly<Record<Language, PageWords>> = { en, uk, ru, pt, de, fr, es, pl }
