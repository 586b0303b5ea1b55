import { z } from '@hono/zod-openapi'
import {
  type Diff,
  type Documents,
  diffDocuments,
  type Folder,
  idSchema,
  type Manifest,
  manifestSchema,
  whySchema,
} from '@parley/taxonomy'

const KINDS = {
  pack: 'pack',
  issues: 'issue',
  parties: 'party',
  topics: 'topic',
  positions: 'position',
  events: 'event',
  sources: 'source',
} as const satisfies Record<Folder | 'pack', string>
export const DOCUMENT_KINDS = Object.values(KINDS)
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

const entrySchema = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  id: idSchema,
  name: z.string().openapi({ description: 'In English.' }),
})
export type ChangedEntry = z.infer<typeof entrySchema>

const { sequence, revision, publishedAt, evidenceUntil } = manifestSchema.shape
const publishedSchema = z.object({ sequence, revision })

/** What one publication changed: documents by kind and id, and the fields of those it edited. */
export const changeSchema = z
  .object({
    ...publishedSchema.shape,
    publishedAt,
    evidenceUntil,
    why: whySchema.optional().openapi({
      description: 'The publisher’s reason, where one was given. Plain text.',
    }),
    previous: publishedSchema
      .optional()
      .openapi({ description: 'What it is compared with; absent for the first publication.' }),
    added: z.array(entrySchema),
    removed: z.array(entrySchema),
    edited: z.array(
      entrySchema.extend({
        fields: z
          .array(z.string())
          .min(1)
          .openapi({ description: 'Such as `status.text.uk`; places in lists are left out.' }),
      }),
    ),
  })
  .openapi('Change')
export type Change = z.infer<typeof changeSchema>

const entryOf = ({ folder, id, name }: Diff['added'][number]): ChangedEntry => ({
  kind: KINDS[folder],
  id,
  name,
})

const fieldsOf = ({ changes }: Diff['changed'][number]): string[] => [
  ...new Set(changes.map(({ path }) => path.filter((step) => typeof step === 'string').join('.'))),
]

/** No document but the pack's own: what came before a first publication. */
const nothingOf = ({ pack }: Documents): Documents => ({
  pack,
  issues: [],
  parties: [],
  topics: [],
  positions: [],
  events: [],
  sources: [],
})

/** The documents that one revision added, removed and edited; all are added where none came before. */
export const documentChanges = (
  before: Documents | undefined,
  after: Documents,
): Pick<Change, 'added' | 'removed' | 'edited'> => {
  const { added, removed, changed } = diffDocuments(before ?? nothingOf(after), after)
  return {
    added: added.map(entryOf),
    removed: removed.map(entryOf),
    edited: changed.map((entry) => ({ ...entryOf(entry), fields: fieldsOf(entry) })),
  }
}

/** A publication and the one that it is compared with. */
export interface Step {
  readonly now: Manifest
  readonly before: Manifest | undefined
}

export const changeOf = (
  { now, before }: Step,
  documents: Pick<Change, 'added' | 'removed' | 'edited'>,
): Change => ({
  sequence: now.sequence,
  revision: now.revision,
  publishedAt: now.publishedAt,
  evidenceUntil: now.evidenceUntil,
  ...(now.why === undefined ? {} : { why: now.why }),
  ...(before === undefined
    ? {}
    : { previous: { sequence: before.sequence, revision: before.revision } }),
  ...documents,
})
