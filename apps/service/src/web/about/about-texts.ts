import type { Language } from '@parley/taxonomy'
import { de } from './de.ts'
import { type AboutText, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export type { AboutSection, AboutText } from './en.ts'

/** What the page `/about` says in every language of the interface. */
export const aboutTexts: Readonly<Record<Language, AboutText>> = { en, uk, ru, pt, de, fr, es, pl }
