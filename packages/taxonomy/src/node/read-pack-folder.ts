import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { PackFile } from '../load/load-documents.ts'

/**
 * Every file of a pack's folder, by path.
 * @throws RangeError when there is no such folder.
 */
export const readPackFolder = (folder: string): readonly PackFile[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new RangeError(`there is no folder ${folder}; name the folder that holds pack.yml`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
}
