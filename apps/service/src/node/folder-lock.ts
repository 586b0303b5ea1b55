import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const NAME = '.lock'

/**
 * Holds a data folder for one command at a time while `work` runs: two must not change its key at
 * once. The lock is SQLite's own on an empty file, so it ends with the process, however that ends.
 * The service does not take it.
 * @throws RangeError when another command holds it.
 */
export const holdFolder = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const lock = new DatabaseSync(join(folder, NAME), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new RangeError(`another parley command is at work in ${folder}; wait until it is done`, {
      cause: error,
    })
  }
  try {
    return await work()
  } finally {
    lock.close()
  }
}
