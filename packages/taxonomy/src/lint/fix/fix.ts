import type { PackFile } from '../../load/load-documents.ts'
import { FOLDERS, type Folder, packSchema } from '../../schema/documents.ts'
import type { Problem } from '../problem.ts'
import { orderKeys } from './order-keys.ts'

const schemaOf = ({ path }: PackFile) =>
  path === 'pack.yml' ? packSchema : FOLDERS[path.split('/')[0] as Folder]

/** The text that an editor leaves: line ends of one kind, none missing at the end, none too many. */
const tidyLines = (text: string): string =>
  `${text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()}\n`

/** The files that the fixer changes, mended: order of keys and line ends; layout is Biome's. */
export const fix = (files: readonly PackFile[]): readonly PackFile[] =>
  files.flatMap((file) => {
    const schema = schemaOf(file)
    if (schema === undefined) return []
    const text = orderKeys(tidyLines(file.text), schema)
    return text === file.text ? [] : [{ path: file.path, text }]
  })

/** What the fixer would change, as notes: the first line of each file that is not in order. */
export const unfixed = (files: readonly PackFile[]): readonly Problem[] =>
  fix(files).map(({ path, text }) => {
    const old = files.find((file) => file.path === path)?.text.split('\n') ?? []
    const line = text.split('\n').findIndex((now, at) => now !== old[at])
    return {
      file: path,
      line: Math.max(line, 0) + 1,
      rule: 'key-order',
      message: 'keys are not in the order of the schema, or line ends are not tidy',
      remedy: 'Run npm run parley -- lint --fix',
    }
  })
