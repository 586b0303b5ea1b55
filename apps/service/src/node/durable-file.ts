/**
 * Files that are there whole or not at all, whenever the power goes: written under a temporary name,
 * brought to the disk, then given their name in one step, which is brought to the disk as well.
 */
import { randomBytes } from 'node:crypto'
import { access, constants, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const OWNER_ONLY = 0o600

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** A name beside the file that no other process chooses; hidden, and told by `.partial`. */
export const partialOf = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.partial`)

/** Brings a file's bytes, or a folder's names, to the disk. */
export const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.F_OK)
    return true
  } catch {
    return false
  }
}

/** Some file systems know no hard links: there the check comes just before the name. */
const linkOrRename = async (partial: string, file: string): Promise<void> => {
  try {
    await link(partial, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    if (await exists(file)) throw Object.assign(new Error(`${file} exists`), { code: 'EEXIST' })
    await rename(partial, file)
  }
}

/**
 * Gives a finished file its name unless something bears it already.
 * @throws an error with the code EEXIST when something does.
 */
export const putNew = async (partial: string, file: string): Promise<void> => {
  await sync(partial)
  await linkOrRename(partial, file)
  await rm(partial, { force: true })
  await sync(dirname(file))
}

const writePartial = async (file: string, content: string | Uint8Array): Promise<string> => {
  const partial = partialOf(file)
  const handle = await open(partial, 'wx', OWNER_ONLY)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  return partial
}

/** Writes a file that only its owner reads; as `putNew`, it replaces nothing. */
export const writeNew = async (file: string, content: string | Uint8Array): Promise<void> => {
  const partial = await writePartial(file, content)
  try {
    await putNew(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Replaces a file in one step: a reader meets the old one or the new one. */
export const writeOver = async (file: string, content: string | Uint8Array): Promise<void> => {
  const partial = await writePartial(file, content)
  await rename(partial, file)
  await sync(dirname(file))
}
