import { join } from 'node:path'
import { compile } from '../src/compile/compile.ts'
import { lint } from '../src/lint/lint.ts'
import type { PackFile } from '../src/load/load-documents.ts'
import { readPackFolder } from '../src/node/read-pack-folder.ts'

/** The files of a small pack, made for tests. */
export const smallPack = (): readonly PackFile[] =>
  readPackFolder(join(import.meta.dirname, 'packs', 'small'))

/** The small pack with one file's text changed; a function that changes nothing is a broken test. */
export const smallPackWith = (
  path: string,
  change: (text: string) => string,
): readonly PackFile[] => {
  const files = smallPack()
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new RangeError(`the small pack has no ${path}`)
  const text = change(file.text)
  if (text === file.text) throw new RangeError(`nothing was changed in ${path}`)
  return files.map((candidate) => (candidate === file ? { path, text } : candidate))
}

/** The small pack through the real linter and compiler. */
export const compileFiles = async (files: readonly PackFile[]) => {
  const { loaded, problems } = lint(files)
  if (loaded === undefined || problems.length > 0)
    throw new RangeError(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  return compile(loaded.documents)
}
