import { z } from 'zod'

/** The languages a pack may carry, as BCP 47 tags; English is required in every text. */
export const LANGUAGES = ['en', 'uk', 'ru', 'pt', 'de', 'fr', 'es', 'pl'] as const

export const languageSchema = z.enum(LANGUAGES)
export type Language = z.infer<typeof languageSchema>

/**
 * Names valid in every language of the pack (ISO 639-2 "multiple languages"): HIMARS, ATACMS.
 * Only aliases may use it; a text is always in one language.
 */
export const ANY_LANGUAGE = 'mul'
