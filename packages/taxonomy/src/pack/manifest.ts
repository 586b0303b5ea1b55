import { z } from 'zod'
import { languageSchema } from '../schema/language.ts'
import { daySchema, idSchema } from '../schema/scalar.ts'

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')

/**
 * `index`, `cards` and `overview` are per language; `sources` holds what the latter two cite, and
 * `documents` every document for the read API.
 */
export const artifactSchema = z.object({
  role: z.enum(['index', 'cards', 'overview', 'sources', 'documents']),
  language: languageSchema.optional(),
  /** Relative to the manifest's own address. */
  href: z.string().regex(/^artifacts\/[0-9a-f]{64}$/),
  bytes: z.int().min(1),
  sha256: sha256Schema,
})
export type Artifact = z.infer<typeof artifactSchema>

/** The longest reason for a revision, in UTF-16 units: a few sentences. */
const WHY_LIMIT = 500

export const whySchema = z
  .string()
  .trim()
  .min(1, 'is empty; say why, or leave it out')
  .max(WHY_LIMIT, `is longer than ${WHY_LIMIT} characters; shorten it`)

/** What a client reads first: names every artifact of one revision by its content hash. */
export const manifestSchema = z.object({
  pack: idSchema,
  /** SHA-256 over the artifacts' roles, languages and hashes: the same documents give the same revision. */
  revision: sha256Schema,
  /** Grows with every publication; a client refuses a lower one. The pack of a build has 0. */
  sequence: z.int().min(0),
  publishedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  evidenceUntil: daySchema,
  /** Why this revision was published, where its publisher says so: public, plain text. */
  why: whySchema.optional(),
  artifacts: z.array(artifactSchema).min(1),
})
export type Manifest = z.infer<typeof manifestSchema>

/** `manifest.json.sig`: Ed25519 over the manifest's exact bytes, base64url without padding. */
export const signatureSchema = z.object({ keyId: z.string().min(1), signature: z.base64url() })
export type Signature = z.infer<typeof signatureSchema>

/** One entry of `GET /v1/keys`. */
export const publicKeySchema = z.object({
  id: z.string().min(1),
  publicKey: z.base64url(),
  fingerprint: z.string().min(1),
  since: z.iso.datetime(),
  /** The older key that stands behind this one, and its signature over `endorsementBytes`. */
  endorsedBy: signatureSchema.optional(),
})
export type PublicKey = z.infer<typeof publicKeySchema>
