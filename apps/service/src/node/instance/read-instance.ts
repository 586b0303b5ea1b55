import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type PublicKey, sha256, verifyManifest } from '@parley/taxonomy'
import type { PackedArtifact } from '../../pack/pack-store.ts'
import { type Checksum, Tally } from './checksum.ts'
import { artifactOf, type Content, headSchema, lineSchema, publicationOf } from './lines.ts'

/** The file is no instance, or was damaged on its way; the message names the line. */
export class InstanceRefused extends RangeError {
  override readonly name = 'InstanceRefused'
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The lines after the first, with their numbers. */
async function* linesOf(file: string) {
  const lines = createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let number = 0
  for await (const text of lines) {
    number += 1
    if (number === 1) {
      if (!headSchema.safeParse(parse(text)).success)
        throw new InstanceRefused(`${file} is no instance that this release can read`)
      continue
    }
    const line = lineSchema.safeParse(parse(text))
    if (!line.success) throw new InstanceRefused(`${file}, line ${number}, is damaged`)
    yield { number, line: line.data }
  }
}

/** The content alone, in its order. */
export async function* contentIn(file: string): AsyncGenerator<Content> {
  for await (const { line } of linesOf(file))
    if (line.kind !== 'end' && line.kind !== 'signing-key') yield line
}

const isWhole = async (named: string, { br, gzip }: PackedArtifact): Promise<boolean> => {
  const unpacked = [brotliDecompressSync(br), gunzipSync(gzip)]
  const names = await Promise.all(unpacked.map((bytes) => sha256(new Uint8Array(bytes))))
  return names.every((name) => name === named)
}

/** Holds each line against those before it. */
const checker = () => {
  const keys: PublicKey[] = []
  const artifacts = new Set<string>()
  const check = async (line: Content): Promise<string | undefined> => {
    if (line.kind === 'key') keys.push(line.key)
    if (line.kind === 'artifact') {
      if (!(await isWhole(line.sha256, artifactOf(line))))
        return 'is not the artifact that it names'
      artifacts.add(line.sha256)
    }
    if (line.kind !== 'publication') return undefined
    const publication = publicationOf(line)
    const { pack } = publication.manifest
    const verdict = await verifyManifest(publication, { pack, keys, now: new Date() })
    if (verdict.kind !== 'accepted') return 'is not signed by a key of this instance'
    const missing = publication.manifest.artifacts.some(({ sha256 }) => !artifacts.has(sha256))
    return missing ? 'names an artifact that the file does not hold' : undefined
  }
  return async (line: Content): Promise<string | undefined> => {
    try {
      return await check(line)
    } catch {
      return 'cannot be unpacked'
    }
  }
}

export interface CheckedInstance {
  readonly checksum: Checksum
  /** The text of a `signing-key.json`, where it was exported with the rest. */
  readonly signingKey?: string
}

/**
 * Reads a file to its end and proves it: each artifact against its hash, each publication against
 * its signature, the whole against the checksum in its last line.
 * @throws InstanceRefused
 */
export const checkInstance = async (file: string): Promise<CheckedInstance> => {
  const tally = new Tally()
  const check = checker()
  let signingKey: string | undefined
  let end: string | undefined
  for await (const { number, line } of linesOf(file)) {
    if (end !== undefined)
      throw new InstanceRefused(`${file} goes on after its end, in line ${number}`)
    if (line.kind === 'end') end = line.sha256
    else if (line.kind === 'signing-key') signingKey = line.record
    else {
      const fault = await check(line)
      if (fault !== undefined) throw new InstanceRefused(`${file}, line ${number}, ${fault}`)
      tally.add(line)
    }
  }
  if (end === undefined) throw new InstanceRefused(`${file} is cut off: its last line is missing`)
  const checksum = tally.sum()
  if (checksum.sha256 !== end)
    throw new InstanceRefused(`${file} does not add up to its checksum: it was changed on its way`)
  return { checksum, ...(signingKey !== undefined && { signingKey }) }
}
