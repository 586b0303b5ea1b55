import type { Density } from '@parley/annotator'
import { publicKeySchema } from '@parley/taxonomy/pack'
import { browser } from 'wxt/browser'
import { z } from 'zod'

export const DENSITIES = ['first', 'first-per-section', 'all'] as const satisfies Density[]

/** A service that the reader added, with the keys that were confirmed by fingerprint, or that those endorsed. */
const serviceSchema = z.object({
  url: z.url(),
  keys: z.array(publicKeySchema).min(1),
  /** When the key that the reader confirmed was replaced by one that it endorsed. */
  followedAt: z.iso.datetime().optional(),
})
export type Service = z.infer<typeof serviceSchema>

export const topicIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** What the reader keeps of a wrong match: all of it, and nothing of the page but the words. */
export const wrongMatchSchema = z.strictObject({
  topic: topicIdSchema,
  words: z.string().min(1).max(200),
  rule: z.string().max(40),
  cues: z.array(z.string().max(200)).max(20),
  pack: z.string().max(100),
  revision: z.string().max(100),
  date: z.iso.date(),
})
export type WrongMatch = z.infer<typeof wrongMatchSchema>

const settingsSchema = z.object({
  density: z.enum(DENSITIES).catch('first'),
  /** Hosts where the reader switched Parley off although it is allowed there. */
  off: z.array(z.string()).catch([]),
  /** Topics that are not marked. */
  muted: z.array(topicIdSchema).catch([]),
  /** Matches that the reader found wrong, newest last. */
  wrong: z.array(wrongMatchSchema).catch([]),
  service: serviceSchema.optional().catch(undefined),
  /** Match patterns granted for asking a service: no page is read by such a grant. */
  serviceGrants: z.array(z.string()).optional().catch(undefined),
  /**
   * Name of the event by which a newer script in a page tells an older one to go: random for each
   * installation, so that no page can send or hear it.
   */
  handover: z.string().optional(),
})
export type Settings = z.infer<typeof settingsSchema>

/** What is stored, or the defaults where nothing readable is. */
export async function readSettings(): Promise<Settings> {
  return settingsSchema.parse(await browser.storage.local.get(Object.keys(settingsSchema.shape)))
}

/** Changes some settings; `service: undefined` forgets the service. */
export async function changeSettings(
  change: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): Promise<void> {
  const gone = Object.keys(change).filter((key) => change[key as keyof Settings] === undefined)
  const kept = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  await browser.storage.local.set(kept)
  if (gone.length > 0) await browser.storage.local.remove(gone)
}
