import { chmod, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  generateKeyRecord,
  type KeyRecord,
  openSigningKey,
  type SigningKey,
} from '../pack/signing-key.ts'
import { writeNew, writeOver } from './durable-file.ts'

const isError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** The text of a key file, where there is one. */
export const readKeyFile = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isError(error, 'ENOENT')) return undefined
    throw error
  }
}

const textOf = (record: KeyRecord): string => `${JSON.stringify(record, undefined, 2)}\n`

/** On the disk before anything is signed with it; where two start at once, the first one's stays. */
const create = async (file: string, now: Date): Promise<void> => {
  try {
    await writeNew(file, textOf(await generateKeyRecord(now)))
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error
  }
}

/** Puts a new key in the place of the old one, whose private half is then nowhere in the folder. */
export const replaceKeyFile = (file: string, record: KeyRecord): Promise<void> =>
  writeOver(file, textOf(record))

/**
 * Puts a key that was moved here into a data folder, which is made where there is none; the same key
 * again changes nothing.
 * @throws RangeError when the text is no key, or another key is there.
 */
export const placeKeyFile = async (file: string, text: string): Promise<void> => {
  await openSigningKey(text).catch((cause: unknown) => {
    throw new RangeError('what was exported as the signing key is none', { cause })
  })
  const there = await readKeyFile(file)
  if (there === text) return
  if (there !== undefined)
    throw new RangeError(`${file} holds another key; import into an empty data folder`)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeNew(file, text)
}

/**
 * Opens the signing key of a data folder and makes one where nothing was signed yet.
 * @throws RangeError when the key is gone although clients may have pinned it, or cannot be read.
 */
export const openKeyFile = async (
  file: string,
  hasSigned: boolean,
  now: Date,
): Promise<SigningKey> => {
  if ((await readKeyFile(file)) === undefined) {
    if (hasSigned) {
      throw new RangeError(
        `${file} is missing, but clients have pinned this service's key: restore it from a backup, or begin anew with an empty data folder`,
      )
    }
    await create(file, now)
  }
  await chmod(file, 0o600)
  try {
    return await openSigningKey((await readKeyFile(file)) ?? '')
  } catch (error) {
    throw new RangeError(`${file} holds no signing key; restore it from a backup`, { cause: error })
  }
}
