import { createHash } from 'node:crypto'
import type { PackedArtifact } from '../../pack/pack-store.ts'
import { type Checksum, checksumOf } from './checksum.ts'
import { artifactOf, type Content, contentOf, publicationOf, type Stores } from './lines.ts'
import { contentIn } from './read-instance.ts'

const digestOf = (content: Content): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64')

const nameOf = (content: Content): string => {
  if (content.kind === 'key') return `the key ${content.key.id}`
  if (content.kind === 'report') return `the report ${content.report.id}`
  if (content.kind === 'artifact') return `the artifact ${content.sha256}`
  const { pack, sequence } = publicationOf(content).manifest
  return `publication ${sequence} of ${pack}`
}

/** What is there already of the file, as an import that was broken off leaves it. */
const alreadyThere = async (stores: Stores, file: string): Promise<ReadonlySet<string>> => {
  const wanted = new Set<string>()
  for await (const content of contentIn(file)) wanted.add(digestOf(content))
  const there = new Set<string>()
  for await (const content of contentOf(stores)) {
    const digest = digestOf(content)
    if (!wanted.has(digest))
      throw new RangeError(
        `${nameOf(content)} is there and is not in ${file}: import into an empty database`,
      )
    there.add(digest)
  }
  return there
}

const write = async (stores: Stores, file: string, tell: (kind: string) => void): Promise<void> => {
  const there = await alreadyThere(stores, file)
  const artifacts = new Map<string, PackedArtifact>()
  for await (const content of contentIn(file)) {
    tell(content.kind)
    if (there.has(digestOf(content))) continue
    if (content.kind === 'key') await stores.store.addKey(content.key)
    if (content.kind === 'report') await stores.reports.restore(content.report)
    if (content.kind === 'artifact') artifacts.set(content.sha256, artifactOf(content))
    if (content.kind === 'publication') {
      await stores.store.publish(publicationOf(content), artifacts)
      artifacts.clear()
    }
  }
}

/**
 * Puts what a checked file holds into stores that are empty, or that hold a part of the same file,
 * and reads them back to prove it.
 * @throws RangeError when they hold anything else; Error when what was read back is not the file's.
 */
export const importInstance = async (
  stores: Stores,
  file: string,
  expected: Checksum,
  tell: (kind: string) => void,
): Promise<void> => {
  await write(stores, file, tell)
  const { sha256 } = await checksumOf(stores)
  if (sha256 !== expected.sha256)
    throw new Error(`what is there now adds up to ${sha256}, the file to ${expected.sha256}`)
}
