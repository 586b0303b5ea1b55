import { readFileSync, writeFileSync } from 'node:fs'
import {
  exportTexts,
  formatProblem,
  importTexts,
  LANGUAGES,
  type Language,
  type TextImport,
} from '@parley/taxonomy'
import { DOCUMENTS_FOLDER, readPackFolder, writePackFiles } from '@parley/taxonomy/node'
import { type Call, type Command, textOption } from './command.ts'
import { readDocuments } from './read-documents.ts'

const languageOf = (name: string | undefined): Language => {
  const language = LANGUAGES.find((tag) => tag === name && tag !== 'en')
  if (language === undefined)
    throw new RangeError(
      `${name === undefined ? 'name a language' : `there is no language ${name} to translate into`}: one of ${LANGUAGES.slice(1).join(', ')}`,
    )
  return language
}

const writeTable = async (call: Call): Promise<number> => {
  const [, name, folder = DOCUMENTS_FOLDER] = call.operands
  const language = languageOf(name)
  const table = exportTexts(await readDocuments(folder), language, {
    missing: call.values.missing === true,
  })
  const out = textOption(call, 'out')
  if (out === undefined) process.stdout.write(table)
  else writeFileSync(out, table)
  return 0
}

const readTable = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    throw new RangeError(
      `cannot read ${file} as UTF-8 text: ${error instanceof Error ? error.message : error}`,
    )
  }
}

const report = ({ added, replaced, unchanged, empty }: TextImport): string =>
  `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${empty} left empty`

const applyTable = (call: Call): number => {
  const [, file, folder = DOCUMENTS_FOLDER] = call.operands
  if (file === undefined) throw new RangeError('name the table: texts import FILE')
  const found = importTexts(readPackFolder(folder), readTable(file), file)
  const { files, problems, added, replaced, unchanged, empty } = found
  const writes = problems.length === 0 || call.values.partial === true
  if (writes) writePackFiles(folder, files, { replace: true })
  const written = writes ? files.map(({ path }) => path) : []
  if (call.values.json)
    console.log(JSON.stringify({ added, replaced, unchanged, empty, written, problems }, null, 2))
  else {
    for (const problem of problems) console.error(formatProblem(problem))
    if (problems.length > 0)
      console.error(
        writes
          ? `${problems.length} rows refused`
          : `${problems.length} rows refused; nothing was written (--partial writes the others)`,
      )
    if (writes) console.log(`${report(found)}; ${files.length} documents written`)
  }
  return problems.length > 0 ? 1 : 0
}

export const texts: Command = {
  usage:
    'export LANGUAGE [DIR] [--missing] [--out FILE] | texts import FILE [DIR] [--partial] [--json]',
  summary:
    'translate a pack in a spreadsheet: a table of document, path, English and translation, out and back in; rows whose English has changed are refused',
  options: {
    missing: { type: 'boolean' },
    out: { type: 'string' },
    partial: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [what] = call.operands
    if (what === 'export') return writeTable(call)
    if (what === 'import') return applyTable(call)
    throw new RangeError('say which way: texts export LANGUAGE, or texts import FILE')
  },
}
