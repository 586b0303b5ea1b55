import { open, rename, rm } from 'node:fs/promises'
import { type Checksum, Tally } from './checksum.ts'
import { contentOf, type Stores } from './lines.ts'

/** What goes with the content. */
export interface Export {
  readonly now: Date
  /** The text of `signing-key.json`, where it is to go along. */
  readonly signingKey?: string
  /** Told of each line that is written. */
  readonly tell: (kind: string) => void
}

/**
 * Writes an instance into a file that only its owner may read, whole or not at all.
 * @throws RangeError when the file is there already, or an artifact is missing in the store.
 */
export const exportInstance = async (
  stores: Stores,
  file: string,
  { now, signingKey, tell }: Export,
): Promise<Checksum> => {
  const partial = `${file}.partial`
  const handle = await open(partial, 'wx', 0o600)
  const write = (line: string) => handle.appendFile(line)
  try {
    const head = { format: 'parley-instance', version: 1, exportedAt: now.toISOString() }
    await write(`${JSON.stringify(head)}\n`)
    if (signingKey !== undefined)
      await write(`${JSON.stringify({ kind: 'signing-key', record: signingKey })}\n`)
    const tally = new Tally()
    for await (const content of contentOf(stores)) {
      await write(tally.add(content))
      tell(content.kind)
    }
    const checksum = tally.sum()
    await write(`${JSON.stringify({ kind: 'end', sha256: checksum.sha256 })}\n`)
    await handle.sync()
    await handle.close()
    await rename(partial, file)
    return checksum
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(partial, { force: true })
    throw error
  }
}
