import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PackFile } from '../load/load-documents.ts'

/** Beside the file, hidden: a pack's folder is read without such names. */
const draftOf = (file: string): string => join(dirname(file), `.${basename(file)}.draft`)

/**
 * Writes files into a pack's folder, or none of them: all are written beside their places first and
 * then moved there, so that no reader ever meets half a file.
 * @throws RangeError when one is there already and `replace` is not set.
 */
export const writePackFiles = (
  folder: string,
  files: readonly PackFile[],
  { replace }: { readonly replace: boolean },
): void => {
  const there = files.map(({ path }) => join(folder, path)).filter((file) => existsSync(file))
  if (there.length > 0 && !replace)
    throw new RangeError(
      `${there.slice(0, 3).join(', ')}${there.length > 3 ? ` and ${there.length - 3} more` : ''} are there already; name another folder`,
    )
  const places = files.map(({ path, text }) => ({ file: join(folder, path), text }))
  try {
    for (const { file, text } of places) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(draftOf(file), text)
    }
  } catch (error) {
    for (const { file } of places) rmSync(draftOf(file), { force: true })
    throw error
  }
  for (const { file } of places) renameSync(draftOf(file), file)
}
