import { z } from '@hono/zod-openapi'
import { idSchema, sha256Schema } from '@parley/taxonomy'

const REPORT_KINDS = ['wrong-match', 'wrong-fact', 'one-sided', 'missing-source', 'other'] as const

/**
 * Text that a stranger wrote and a host will read in a terminal: nothing in it may steer one, and
 * nothing may be lost on the way into a store.
 */
const plainText = (most: number) =>
  z
    .string()
    .max(most, `is longer than ${most} characters`)
    .refine((text) => text.isWellFormed(), 'holds half a character')
    .refine(
      (text) => !/[^\P{Cc}\n\r\t]/u.test(text),
      'holds control characters other than line breaks and tabs',
    )
    .refine((text) => /\S/.test(text), 'holds nothing; leave it out')

/** What a reader sends: strict, so that nothing more than this is ever stored. */
export const reportRequestSchema = z
  .strictObject({
    /** The topic, or the party, whose card is meant. */
    topic: idSchema,
    kind: z.enum(REPORT_KINDS),
    note: plainText(2000).optional().openapi({ description: 'In the reader’s own words.' }),
    exact: plainText(200).optional().openapi({ description: 'The marked words.' }),
    prefix: plainText(100).optional().openapi({ description: 'A few words before them.' }),
    suffix: plainText(100).optional().openapi({ description: 'A few words after them.' }),
    language: z
      .string()
      .max(35, 'is longer than any language tag')
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en or uk')
      .optional(),
    /** Of the pack that the reader used. */
    revision: sha256Schema.optional(),
  })
  .superRefine(({ kind, note, exact, prefix, suffix }, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    for (const [field, text] of Object.entries({ prefix, suffix }))
      if (text !== undefined && exact === undefined)
        fault(field, 'stands beside marked words; send them as exact')
    if (kind === 'wrong-match' && exact === undefined)
      fault('exact', 'is missing: name the words that were marked')
    if (kind !== 'wrong-match' && note === undefined)
      fault('note', 'is missing: say what is to be corrected')
  })
  .openapi('ReportRequest')
export type ReportRequest = z.infer<typeof reportRequestSchema>

/** A report as it is kept. The day alone is noted: a time would say more of who sent it. */
export const reportSchema = z.object({
  id: z.string(),
  receivedOn: z.iso.date(),
  content: reportRequestSchema,
  closed: z.object({ on: z.iso.date(), why: z.string().optional() }).optional(),
})
export type Report = z.infer<typeof reportSchema>
