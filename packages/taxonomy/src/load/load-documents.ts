import type { Problem } from '../lint/problem.ts'
import { type Documents, FOLDERS, type Folder, packSchema } from '../schema/documents.ts'
import { encodingProblems } from './encoding.ts'
import { type Path, parseDocument } from './parse-document.ts'

/** A file of a pack's folder: its path inside the folder, with forward slashes, and its text. */
export interface PackFile {
  readonly path: string
  readonly text: string
}

/** Where each loaded document came from, for rules that report a line. */
export interface Origin {
  readonly file: string
  readonly lineOf: (path: Path) => number
}

export interface Loaded {
  readonly documents: Documents
  /** By folder and id; `pack` under the empty id. */
  readonly originOf: (folder: Folder | 'pack', id: string) => Origin
  /** Ids of documents whose own file is broken: naming them is no fault of another document. */
  readonly brokenIds: ReadonlySet<string>
}

type Lists = { [F in Folder]: { id: string }[] }

const isFolder = (name: string): name is Folder => name in FOLDERS

/** `new-start` of `topics/new-start.yml`. */
const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.yml$/, '')

const misplaced = (path: string): Problem => ({
  file: path,
  line: 1,
  rule: 'layout',
  message: 'is no document of a pack',
  remedy: `Move it to one of ${Object.keys(FOLDERS).join('/, ')}/ with the ending .yml`,
})

const misnamed = (file: string, id: string, line: number): Problem => ({
  file,
  line,
  rule: 'file-name',
  message: `the id “${id}” is not the name of the file`,
  remedy: `Rename the file to ${id}.yml, or write the file's name as the id`,
})

/**
 * Loads a pack from its files. Collects every problem of YAML, layout and schema; the documents
 * that could be read are there all the same, so that later rules can report too.
 */
export const loadDocuments = (
  files: readonly PackFile[],
): { readonly loaded?: Loaded; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const origins = new Map<string, Origin>()
  const brokenIds = new Set<string>()
  const lists: Lists = {
    issues: [],
    parties: [],
    topics: [],
    positions: [],
    events: [],
    sources: [],
  }
  const read = (file: PackFile, folder: Folder) => {
    const { parsed, problems: found } = parseDocument<{ id: string }>(
      file.path,
      file.text,
      FOLDERS[folder],
    )
    problems.push(...encodingProblems(file.path, file.text), ...found)
    if (parsed === undefined) {
      brokenIds.add(nameOf(file.path))
      return
    }
    const { value, lineOf } = parsed
    if (nameOf(file.path) !== value.id) problems.push(misnamed(file.path, value.id, lineOf(['id'])))
    lists[folder].push(value)
    origins.set(`${folder}/${value.id}`, { file: file.path, lineOf })
  }
  for (const file of files) {
    const [folder = '', name = ''] = file.path.split('/')
    if (file.path === 'pack.yml') continue
    if (isFolder(folder) && name.endsWith('.yml')) read(file, folder)
    else problems.push(misplaced(file.path))
  }
  const packText = files.find((file) => file.path === 'pack.yml')?.text
  if (packText === undefined) {
    const missing = {
      file: 'pack.yml',
      line: 1,
      rule: 'layout',
      message: 'is missing',
      remedy: 'Add pack.yml: it names the pack',
    }
    return { problems: [...problems, missing] }
  }
  const pack = parseDocument('pack.yml', packText, packSchema)
  problems.push(...encodingProblems('pack.yml', packText), ...pack.problems)
  if (pack.parsed === undefined) return { problems }
  origins.set('pack/', { file: 'pack.yml', lineOf: pack.parsed.lineOf })
  for (const list of Object.values(lists)) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  const documents = { pack: pack.parsed.value, ...lists } as unknown as Documents
  const originOf = (folder: Folder | 'pack', id: string): Origin =>
    origins.get(`${folder}/${id}`) ?? { file: `${folder}/${id}.yml`, lineOf: () => 1 }
  return { loaded: { documents, originOf, brokenIds }, problems }
}
