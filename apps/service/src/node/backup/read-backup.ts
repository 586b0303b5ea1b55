import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { unpackTar } from 'modern-tar/fs'
import {
  type BackupManifest,
  BackupRefused,
  backupManifestSchema,
  formatSchema,
  MANIFEST,
  MANIFEST_SUM,
  NAMES,
  VERSION,
} from './contents.ts'

const TAR_BLOCK = 512
/** A tar ends with two blocks of zeros. */
const SMALLEST = NAMES.length * 2 * TAR_BLOCK

const isName = (name: string): boolean => (NAMES as readonly string[]).includes(name)

/** SHA-256 of a file in lower-case hex, read in pieces. */
export const hashFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** The first block of a tar names its first file. */
const beginsAsBackup = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(TAR_BLOCK), 0, TAR_BLOCK, 0)
    const name = buffer.subarray(0, 100).toString('latin1').replace(/\0.*$/, '')
    return name === MANIFEST && buffer.subarray(257, 262).toString('latin1') === 'ustar'
  } finally {
    await handle.close()
  }
}

const unpack = async (file: string, folder: string): Promise<void> => {
  const { size } = await stat(file)
  if (!(await beginsAsBackup(file)))
    throw new BackupRefused('foreign', `${file} is no backup of Parley`)
  if (size < SMALLEST) throw new BackupRefused('truncated', `${file} ends too early`)
  try {
    const filter = ({ name, type }: { name: string; type?: string }) =>
      isName(name) && (type === undefined || type === 'file')
    await pipeline(
      createReadStream(file),
      unpackTar(folder, { strict: true, filter, fmode: 0o600 }),
    )
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof Error && 'code' in error) throw error
    if (/truncated/.test(message))
      throw new BackupRefused('truncated', `${file} ends too early`, { cause: error })
    throw new BackupRefused('damaged', `${file} is damaged: ${message}`, { cause: error })
  }
}

const readEntry = async (folder: string, name: string, file: string): Promise<string> => {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    throw new BackupRefused('damaged', `${file} is damaged: ${name} is missing`, { cause: error })
  }
}

const readManifest = async (folder: string, file: string): Promise<BackupManifest> => {
  const text = await readEntry(folder, MANIFEST, file)
  const sum = await readEntry(folder, MANIFEST_SUM, file)
  if (!sum.startsWith(await hashFile(join(folder, MANIFEST))))
    throw new BackupRefused('damaged', `${file} is damaged: ${MANIFEST} is not what its sum says`)
  const content: unknown = JSON.parse(text)
  const format = formatSchema.safeParse(content)
  if (!format.success) throw new BackupRefused('foreign', `${file} is no backup of Parley`)
  if (format.data.version > VERSION)
    throw new BackupRefused(
      'newer',
      `${file} was written by a newer release (format ${format.data.version}; this one reads ${VERSION}): restore it with that release`,
    )
  return backupManifestSchema.parse(content)
}

/**
 * Unpacks a backup into an empty folder and compares every file with the manifest.
 * @throws BackupRefused.
 */
export const unpackBackup = async (file: string, folder: string): Promise<BackupManifest> => {
  if ((await stat(file)).isDirectory())
    throw new RangeError(`${file} is a folder; name the backup's file`)
  await unpack(file, folder)
  const manifest = await readManifest(folder, file)
  for (const { name, bytes, sha256 } of manifest.files) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found === undefined)
      throw new BackupRefused('damaged', `${file} is damaged: ${name} is missing`)
    if (found.size !== bytes || (await hashFile(path)) !== sha256)
      throw new BackupRefused(
        'damaged',
        `${file} is damaged: ${name} is not what the manifest says`,
      )
    await chmod(path, 0o600)
  }
  return manifest
}
