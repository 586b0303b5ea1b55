import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../lint/problem.ts'
import type { PackFile } from '../load/load-documents.ts'
import { yamlFaults } from '../load/yaml-faults.ts'
import { FOLDERS, type Folder, packSchema } from '../schema/documents.ts'
import { LANGUAGES, type Language } from '../schema/language.ts'
import { isLabel, limitAt } from '../schema/text-limit.ts'
import { PLACE_COLUMNS } from './export-texts.ts'
import { type LocalisedText, localisedTexts } from './localised-texts.ts'
import { readTsv, type TsvRow } from './tsv.ts'
import { type Translation, writeTranslations } from './write-translations.ts'

/** What an import would do: the changed files whole, and every row that is refused. */
export interface TextImport {
  readonly files: readonly PackFile[]
  readonly problems: readonly Problem[]
  /** Rows by what becomes of them. */
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  readonly empty: number
}

interface Row {
  readonly line: number
  readonly document: string
  readonly path: string
  readonly english: string
  readonly text: string
}

type Refusal = Pick<Problem, 'message' | 'remedy'>

/** A row that may be written, with what stands in its place now. */
interface Accepted {
  readonly row: Row
  readonly target: LocalisedText
}

/** White space at the ends and runs of it are layout, in YAML as in a spreadsheet. */
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()

const EXPORT_AGAIN = 'Export the texts again and carry the translation over'

const readHeader = (row: TsvRow | undefined): Language | Refusal => {
  const [document, path, english, language = ''] = row?.cells.map((cell) => cell.trim()) ?? []
  const isPlace = document === PLACE_COLUMNS[0] && path === PLACE_COLUMNS[1] && english === 'en'
  const known = LANGUAGES.find((tag) => tag === language && tag !== 'en')
  if (isPlace && known) return known
  return {
    message: 'the first row does not name the columns document, path, en and a language',
    remedy: `Begin with the row that the export writes; the language is one of ${LANGUAGES.slice(1).join(', ')}`,
  }
}

const readRow = ({ line, cells }: TsvRow): Row | Refusal => {
  if (cells.length < 3 || cells.slice(4).some((cell) => cell.trim() !== ''))
    return {
      message: `the row has ${cells.length} cells, not 4`,
      remedy: 'Separate document, path, English and translation by one tab each',
    }
  const [document = '', path = '', english = '', text = ''] = cells
  return {
    line,
    document: document.trim().replace(/\.yml$/, ''),
    path: path.trim(),
    english: tidy(english),
    text: tidy(text),
  }
}

const schemaOf = (document: string) =>
  document === 'pack' ? packSchema : FOLDERS[document.split('/')[0] as Folder]

/** Characters that no text has: they would be seen by nobody and searched for in vain. */
const INVISIBLE = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u

const faultOf = (row: Row, target: LocalisedText | undefined, language: Language) => {
  if (target === undefined)
    return {
      message: `${row.document} has no text at ${row.path}`,
      remedy: 'Correct the path, or export the texts again: the document may have changed',
    }
  if (tidy(target.text.en) !== row.english)
    return {
      message: `the English of ${row.path} has changed; it now reads “${target.text.en}”`,
      remedy: `Compare the translation with it. ${EXPORT_AGAIN}`,
    }
  const limit = limitAt(schemaOf(row.document), target.path, language)
  if (limit !== undefined && row.text.length > limit)
    return {
      message: `the translation has ${row.text.length} characters, at most ${limit} fit`,
      remedy: 'Shorten it',
    }
  const [hidden] = INVISIBLE.exec(row.text) ?? []
  if (hidden !== undefined)
    return {
      message: `the translation holds the invisible character U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
      remedy: 'Remove it',
    }
  if (row.text === row.english && !isLabel(target.path))
    return {
      message: 'the translation is the English text',
      remedy: 'Translate it, or leave the cell empty',
    }
  return undefined
}

/** Every text of a document by its path, or why there is none. */
const textsByPath = (file: PackFile | undefined, document: string) => {
  if (file === undefined)
    return {
      message: `the pack has no document ${document}`,
      remedy: 'Correct the name; topics/new-start stands for topics/new-start.yml',
    }
  const lines = new LineCounter()
  const parsed = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const [fault] = yamlFaults(file.path, parsed, lines)
  if (fault)
    return {
      message: `${file.path}:${fault.line} ${fault.message}`,
      remedy: 'Mend it first: run the linter',
    }
  return new Map(localisedTexts(parsed.toJS()).map((text) => [text.path.join('.'), text]))
}

const isRefusal = (value: object | string): value is Refusal =>
  typeof value === 'object' && 'remedy' in value

/** Holds the rows of one document against it; gives its new text where something changes. */
const importDocument = (
  file: PackFile | undefined,
  rows: readonly Row[],
  language: Language,
  refuse: (line: number, refusal: Refusal) => void,
): { readonly accepted: readonly Accepted[]; readonly file?: PackFile } => {
  const texts = textsByPath(file, rows[0]?.document ?? '')
  if (file === undefined || isRefusal(texts)) {
    if (isRefusal(texts)) for (const { line } of rows) refuse(line, texts)
    return { accepted: [] }
  }
  const seen = new Map<string, Row>()
  const accepted = rows.flatMap((row) => {
    const target = texts.get(row.path)
    const twin = seen.get(row.path)
    seen.set(row.path, row)
    const fault =
      twin && twin.text !== row.text
        ? {
            message: `line ${twin.line} has another translation of the same text`,
            remedy: 'Keep one',
          }
        : faultOf(row, target, language)
    if (fault) refuse(row.line, fault)
    return fault || twin || target === undefined ? [] : [{ row, target }]
  })
  const changes = accepted
    .filter(({ row, target }) => target.text[language] !== row.text)
    .map(({ row, target }): Translation => ({ path: target.path, language, text: row.text }))
  if (changes.length === 0) return { accepted }
  try {
    return { accepted, file: { path: file.path, text: writeTranslations(file.text, changes) } }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const remedy = 'Write the translations of this document by hand'
    for (const { row } of accepted)
      refuse(row.line, { message: `${file.path}: ${error.message}`, remedy })
    return { accepted: [] }
  }
}

/**
 * Reads a table as `exportTexts` writes it, and gives the documents with the translations in place.
 * A row is refused when its document or path is unknown, its English is no longer that of the
 * document, or its translation does not fit; the others stand, and it is for the caller to write
 * them or nothing. Rows without a translation are left as they are.
 */
export const importTexts = (
  files: readonly PackFile[],
  table: string,
  name: string,
): TextImport => {
  const problems: Problem[] = []
  const refuse = (line: number, refusal: Refusal): void => {
    problems.push({ file: name, line, rule: 'texts', ...refusal })
  }
  const [header, ...body] = readTsv(table)
  const language = readHeader(header)
  const none = { files: [], problems, added: 0, replaced: 0, unchanged: 0, empty: 0 }
  if (isRefusal(language)) {
    refuse(header?.line ?? 1, language)
    return none
  }
  const rows = body.flatMap((cells) => {
    const row = readRow(cells)
    if (!isRefusal(row)) return [row]
    refuse(cells.line, row)
    return []
  })
  const filled = rows.filter(({ text }) => text !== '')
  const byName = new Map(files.map((file) => [file.path.replace(/\.yml$/, ''), file]))
  const imported = [...Map.groupBy(filled, ({ document }) => document)].map(([document, group]) =>
    importDocument(byName.get(document), group, language, refuse),
  )
  const now = imported.flatMap(({ accepted }) =>
    accepted.map(({ row, target }) => ({ now: target.text[language], text: row.text })),
  )
  return {
    files: imported.flatMap(({ file }) => file ?? []),
    problems: problems.toSorted((a, b) => a.line - b.line),
    added: now.filter((row) => row.now === undefined).length,
    replaced: now.filter((row) => row.now !== undefined && row.now !== row.text).length,
    unchanged: now.filter((row) => row.now === row.text).length,
    empty: rows.length - filled.length,
  }
}
