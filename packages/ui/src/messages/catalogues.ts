import type { Language } from '@parley/taxonomy'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Messages } from './messages.tsx'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** Every catalogue; apart from the package's index, so that a bundle with one language holds one. */
export const catalogues: Readonly<Record<Language, Messages>> = { en, uk, ru, pt, de, fr, es, pl }
