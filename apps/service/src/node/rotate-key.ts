/**
 * A new signing key that the old one endorses. The key file is replaced in one step and is what
 * counts: whoever publishes next (this command, a running service at its daily look, or the next
 * start) finds a key that has not signed what is current, makes it known and signs with it. A crash
 * before the step leaves the old key, one after it a rotation that the next of them completes.
 *
 * The old private key is destroyed with the step. It never signs again, and whoever found it later
 * could endorse a key of their own and lead away every reader who has not looked since.
 */

import { SequenceConflict } from '../pack/pack-store.ts'
import { currentPack, publishPack } from '../pack/publish.ts'
import { generateSuccessor, openSigningKey, type SigningKey } from '../pack/signing-key.ts'
import { type DataFolder, keyFileIn, openDataFolder, requireDataFolder } from './data-folder.ts'
import { holdFolder } from './folder-lock.ts'
import { replaceKeyFile } from './key-file.ts'

/** How often another publisher may come between. */
const ATTEMPTS = 5

export interface Rotation {
  readonly key: SigningKey
  /** `completed` finished an earlier one that was cut off; no further key was made. */
  readonly kind: 'rotated' | 'completed'
  readonly packs: readonly { readonly pack: string; readonly sequence: number }[]
}

/** Signs what is current of a pack with this key, under the next sequence. */
const republish = async (
  { store }: DataFolder,
  key: SigningKey,
  pack: string,
  now: Date,
): Promise<number> => {
  for (let attempt = 1; ; attempt++) {
    const current = await currentPack(store, pack)
    if (current === undefined) throw new RangeError(`${pack} is not published here`)
    try {
      await publishPack(store, key, current, now)
      return (await store.current(pack))?.manifest.sequence ?? 0
    } catch (error) {
      if (!(error instanceof SequenceConflict) || attempt === ATTEMPTS) throw error
    }
  }
}

/** Whether a rotation was cut off after its key file: the key is endorsed and has signed nothing. */
const isUnfinished = async ({ store, key }: DataFolder): Promise<boolean> => {
  const publications = await Promise.all((await store.packs()).map((pack) => store.current(pack)))
  return (
    key.public.endorsedBy !== undefined &&
    publications.some((current) => current?.signature.keyId !== key.public.id)
  )
}

const signAll = async (
  data: DataFolder,
  key: SigningKey,
  now: Date,
): Promise<Rotation['packs']> => {
  const signed: { pack: string; sequence: number }[] = []
  for (const pack of await data.store.packs()) {
    signed.push({ pack, sequence: await republish(data, key, pack, now) })
  }
  return signed
}

const rotateOpen = async (data: DataFolder, keyFile: string, now: Date): Promise<Rotation> => {
  if ((await data.store.packs()).length === 0)
    throw new RangeError(
      'nothing is published here, so no reader has pinned the key: start the service first',
    )
  const kind = (await isUnfinished(data)) ? 'completed' : 'rotated'
  let { key } = data
  if (kind === 'rotated') {
    const record = await generateSuccessor(key, now)
    key = await openSigningKey(JSON.stringify(record))
    await replaceKeyFile(keyFile, record)
  }
  try {
    return { kind, key, packs: await signAll(data, key, now) }
  } catch (error) {
    throw new RangeError(
      `the new key ${key.public.id} is in place, but the pack is not signed with it yet: ${error instanceof Error ? error.message : error}; mend that and run key rotate again, which completes it`,
      { cause: error },
    )
  }
}

/**
 * Rotates the key of a data folder, also while the service runs on it, or completes a rotation that
 * was cut off.
 * @throws RangeError when there is no data folder, another command is at work in it, or nothing is
 * published; and when the disk fails, saying how far it came.
 */
export const rotateKey = async (folder: string, now: Date): Promise<Rotation> => {
  requireDataFolder(folder)
  return await holdFolder(folder, async () => {
    const data = await openDataFolder(folder, now)
    try {
      return await rotateOpen(data, keyFileIn(folder), now)
    } finally {
      data.close()
    }
  })
}
