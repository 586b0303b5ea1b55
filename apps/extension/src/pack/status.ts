import type { Language } from '@parley/taxonomy'
import { z } from 'zod'

/** How the last look at the reader's service ended. */
export const checkOutcomeSchema = z.object({
  kind: z.enum([
    'updated',
    'unchanged',
    /** No answer, or one that is not a success. */
    'unreachable',
    /** Not asked: the browser's permission for the service's host is missing. */
    'not-granted',
    /** The signature is missing, wrong or of a key that was not confirmed. */
    'signature-invalid',
    /** An older sequence than the one that is held. */
    'older',
    /** An artifact whose bytes or hash differ from the manifest's. */
    'damaged',
    /** Well signed, and not in a form that this version reads. */
    'unreadable',
  ]),
  at: z.iso.datetime(),
  /** For the curious reader and for reports; never needed to understand the outcome. */
  detail: z.string().optional(),
})
export type CheckOutcome = z.infer<typeof checkOutcomeSchema>

export interface PinnedKey {
  readonly fingerprint: string
  /** When it took the place of the key that the reader confirmed, which endorsed it. */
  readonly followedAt?: string
}

/** Which pack is in use and how it is doing. */
export interface PackStatus {
  readonly pack: string
  /** The service's address, or undefined for the pack that came with the extension. */
  readonly service?: string
  readonly revision: string
  readonly sequence: number
  readonly publishedAt: string
  readonly expiresAt: string
  readonly evidenceUntil: string
  /** The language of its texts here. */
  readonly language: Language
  readonly expired: boolean
  /** A stored pack could not be read again and the extension's own is used in its place. */
  readonly storedDamaged: boolean
  /** The service that the reader configured, which may have delivered nothing yet. */
  readonly configured?: string
  /** The key that is pinned for it. */
  readonly key?: PinnedKey
  readonly lastCheck?: CheckOutcome
}
