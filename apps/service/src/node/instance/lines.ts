/**
 * An instance as lines of JSON. The content comes in one order that depends on nothing but what the
 * stores hold, so two instances are the same where the SHA-256 of these lines is.
 */
import { manifestSchema, publicKeySchema, signatureSchema } from '@parley/taxonomy'
import { z } from 'zod'
import { fromBase64, toBase64 } from '../../pack/bytes.ts'
import type { Bytes, PackedArtifact, PackStore, Publication } from '../../pack/pack-store.ts'
import { reportSchema } from '../../reports/report.ts'
import type { ReportStore } from '../../reports/report-store.ts'

export interface Stores {
  readonly store: PackStore
  readonly reports: ReportStore
}

const keyLine = z.strictObject({ kind: z.literal('key'), key: publicKeySchema })

const artifactLine = z.strictObject({
  kind: z.literal('artifact'),
  sha256: z.string(),
  br: z.base64(),
  gzip: z.base64(),
})

const publicationLine = z.strictObject({
  kind: z.literal('publication'),
  body: z.base64(),
  signature: signatureSchema,
})

const reportLine = z.strictObject({ kind: z.literal('report'), report: reportSchema })

const contentSchema = z.discriminatedUnion('kind', [
  keyLine,
  artifactLine,
  publicationLine,
  reportLine,
])
export type Content = z.infer<typeof contentSchema>

export const KINDS = ['key', 'artifact', 'publication', 'report'] as const
export type Counts = Readonly<Record<(typeof KINDS)[number], number>>

export const headSchema = z.object({
  format: z.literal('parley-instance'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
})

export const lineSchema = z.discriminatedUnion('kind', [
  ...contentSchema.options,
  /** Only where the operator asked for it; what it holds is that of `signing-key.json`. */
  z.strictObject({ kind: z.literal('signing-key'), record: z.string() }),
  z.strictObject({ kind: z.literal('end'), sha256: z.string() }),
])

export const artifactOf = ({ br, gzip }: z.infer<typeof artifactLine>): PackedArtifact => ({
  br: fromBase64(br),
  gzip: fromBase64(gzip),
})

const decode = (body: Bytes): unknown => JSON.parse(new TextDecoder().decode(body))

export const publicationOf = ({
  body,
  signature,
}: z.infer<typeof publicationLine>): Publication => {
  const bytes = fromBase64(body)
  return { body: bytes, signature, manifest: manifestSchema.parse(decode(bytes)) }
}

const readArtifact = async (store: PackStore, pack: string, sha256: string): Promise<Content> => {
  const read = async (encoding: keyof PackedArtifact): Promise<string> => {
    const bytes = await store.artifact(pack, sha256, encoding)
    if (bytes === undefined)
      throw new RangeError(
        `artifact ${sha256} of ${pack} is missing (${encoding}); nothing was moved`,
      )
    return toBase64(bytes)
  }
  const kind = 'artifact'
  return {
    kind,
    sha256,
    br: await read('br'),
    gzip: await read('gzip'),
  }
}

/** Each publication, the oldest first, after the artifacts that none before it named. */
async function* packContent(store: PackStore): AsyncGenerator<Content> {
  const seen = new Set<string>()
  for (const pack of await store.packs())
    for (const { manifest, body, signature } of [...(await store.publications(pack))].reverse()) {
      for (const { sha256 } of manifest.artifacts)
        if (!seen.has(sha256)) {
          seen.add(sha256)
          yield await readArtifact(store, pack, sha256)
        }
      yield { kind: 'publication', body: toBase64(body), signature }
    }
}

/**
 * All that an instance holds but its signing key.
 * @throws RangeError when an artifact that a publication names is missing.
 */
export async function* contentOf({ store, reports }: Stores): AsyncGenerator<Content> {
  for (const key of await store.keys()) yield { kind: 'key', key }
  yield* packContent(store)
  for (const report of await reports.list('all')) yield { kind: 'report', report }
}
