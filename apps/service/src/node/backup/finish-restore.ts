import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sync } from '../durable-file.ts'
import { DATABASE, KEY } from './contents.ts'

/** Holds what a restore has unpacked and proved, until all of it is in its place. */
export const RESTORING = '.restoring'

/** A restored file takes the place of these. */
const REPLACED = [
  { name: KEY, old: [KEY] },
  // The log belongs to the database before: beside another it would be read into it.
  { name: DATABASE, old: [`${DATABASE}-wal`, `${DATABASE}-shm`, DATABASE] },
]

/**
 * Moves restored files into their places and what was there aside. Does nothing where no restore was
 * cut off; done again, it goes on from where it was. Nobody may have the database open.
 */
export const finishRestore = async (folder: string): Promise<void> => {
  const restoring = join(folder, RESTORING)
  if (!existsSync(restoring)) return
  const aside = join(folder, basename(await readFile(join(restoring, 'aside'), 'utf8')))
  for (const { name, old } of REPLACED) {
    if (!existsSync(join(restoring, name))) continue
    for (const each of old.filter((path) => existsSync(join(folder, path)))) {
      await mkdir(aside, { recursive: true, mode: 0o700 })
      await rename(join(folder, each), join(aside, each))
    }
    await rename(join(restoring, name), join(folder, name))
  }
  await sync(folder)
  await rm(restoring, { recursive: true })
}
