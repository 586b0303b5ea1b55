import { z } from 'zod'

/**
 * A backup is a tar of four files, the manifest first: what is in it can be seen, and taken out, with
 * any tar. `manifest.json.sha256` is what `sha256sum -c` reads.
 */
export const MANIFEST = 'manifest.json'
export const MANIFEST_SUM = 'manifest.json.sha256'
export const DATABASE = 'parley.db'
export const KEY = 'signing-key.json'
export const NAMES = [MANIFEST, MANIFEST_SUM, KEY, DATABASE] as const

/** Grows when an older release could no longer read what is written. */
export const VERSION = 1

export const formatSchema = z.object({ format: z.literal('parley-backup'), version: z.int() })

export const backupManifestSchema = formatSchema.extend({
  version: z.literal(VERSION),
  createdAt: z.iso.datetime(),
  /** How many migrations the database has. */
  migrations: z.int(),
  fingerprint: z.string(),
  files: z.array(
    z.object({
      name: z.enum([KEY, DATABASE]),
      bytes: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>

/**
 * `foreign`: no backup of Parley; `newer`: written by a newer release; `truncated`: it ends too
 * early; `damaged`: bytes are not what they were; `unproven`: whole, but what is in it does not hold.
 */
export type BackupFault = 'foreign' | 'newer' | 'truncated' | 'damaged' | 'unproven'

/** The file cannot be restored from, and why. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
  readonly fault: BackupFault

  constructor(fault: BackupFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}

/** Told what long work is doing, a line at a time. */
export type Tell = (line: string) => void
