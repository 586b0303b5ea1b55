import { z } from 'zod'
import { LANGUAGES } from './language.ts'

/** The longest English definition, in UTF-16 units: what fits on a card without scrolling. */
const DEFINITION_LIMIT = 320

const line = (limit: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write the text or leave the field out')
    .max(limit, `is longer than ${limit} characters; shorten it`)

/**
 * How much longer a translation may be than its English: texts of more than 70 characters are
 * commonly planned at 130 % (W3C, “Text size in translation”).
 */
const ROOM_FOR_TRANSLATION = 1.3

/** A text in several languages, English required: `{en: …, uk: …}`. */
const localised = (limit: number) =>
  z.strictObject({
    en: line(limit),
    ...Object.fromEntries(
      LANGUAGES.filter((l) => l !== 'en').map((l) => [
        l,
        line(Math.floor(limit * ROOM_FOR_TRANSLATION)).optional(),
      ]),
    ),
  } as { en: z.ZodString } & Record<
    Exclude<(typeof LANGUAGES)[number], 'en'>,
    z.ZodOptional<z.ZodString>
  >)

export const labelSchema = localised(90)
export const definitionSchema = localised(DEFINITION_LIMIT)
export const sentenceSchema = localised(480)
export const paragraphSchema = localised(900)

export type Localised = z.infer<typeof sentenceSchema>
