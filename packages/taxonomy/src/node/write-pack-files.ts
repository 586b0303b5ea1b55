import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PackFile } from '../load/load-documents.ts'

/**
 * Writes files into a pack's folder, or none of them.
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
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
