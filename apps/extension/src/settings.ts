import type { Density } from '@parley/annotator'
import { publicKeySchema } from '@parley/taxonomy/pack'
import { browser } from 'wxt/browser'
import { z } from 'zod'

export const DENSITIES = ['first', 'first-per-section', 'all'] as const satisfies Density[]

/** A service that the reader added, with the keys that were confirmed by fingerprint. */
const serviceSchema = z.object({
  url: z.url(),
  keys: z.array(publicKeySchema).min(1),
})
export type Service = z.infer<typeof serviceSchema>

const settingsSchema = z.object({
  density: z.enum(DENSITIES).catch('first'),
  /** Hosts where the reader switched Parley off although it is allowed there. */
  off: z.array(z.string()).catch([]),
  service: serviceSchema.optional().catch(undefined),
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
