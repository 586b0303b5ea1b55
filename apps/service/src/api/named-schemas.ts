import type { z } from '@hono/zod-openapi'
import {
  eventSchema,
  issueSchema,
  manifestSchema,
  partySchema,
  positionSchema,
  publicKeySchema,
  signatureSchema,
  sourceSchema,
  topicSchema,
} from '@parley/taxonomy'

/**
 * The schema under the name by which the description refers to it. A schema made before zod was
 * taught about OpenAPI knows nothing of it, and which module comes first is not ours to say: its
 * clone is made afterwards.
 */
const named = <S extends z.ZodType>(schema: S, name: string): S => schema.clone().openapi(name)

/** The documents of a pack. */
export const issue = named(issueSchema, 'Issue')
export const topic = named(topicSchema, 'Topic')
export const party = named(partySchema, 'Party')
export const position = named(positionSchema, 'Position')
export const event = named(eventSchema, 'Event')
export const source = named(sourceSchema, 'Source')

export const manifest = named(manifestSchema, 'Manifest')
export const signature = named(signatureSchema, 'Signature')
export const publicKey = named(publicKeySchema, 'PublicKey')
