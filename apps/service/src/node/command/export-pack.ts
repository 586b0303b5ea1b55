import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvTable, type Documents, TABLES, type TableName, toSkos } from '@parley/taxonomy'
import { DOCUMENTS_FOLDER } from '@parley/taxonomy/node'
import { type Call, type Command, textOption } from './command.ts'
import { readDocuments } from './read-documents.ts'

/** Where addresses begin unless said: the read API of a service on this machine. */
const DEFAULT_BASE = 'http://127.0.0.1:8787/v1/'

const isTable = (name: string): name is TableName => (TABLES as readonly string[]).includes(name)

const write = (text: string, out: string | undefined): void => {
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
}

const exportSkos = (documents: Documents, call: Call): void => {
  const skos = toSkos(documents, textOption(call, 'base') ?? DEFAULT_BASE)
  write(`${JSON.stringify(skos, null, 2)}\n`, textOption(call, 'out'))
}

const exportCsv = (documents: Documents, call: Call): void => {
  const table = textOption(call, 'table')
  const out = textOption(call, 'out')
  if (table !== undefined) {
    if (!isTable(table))
      throw new RangeError(`there is no table ${table}; use one of ${TABLES.join(', ')}`)
    write(csvTable(documents, table), out)
    return
  }
  if (out === undefined)
    throw new RangeError(
      'CSV is a file for each table: name one with --table, or a folder with --out',
    )
  mkdirSync(out, { recursive: true })
  for (const name of TABLES) writeFileSync(join(out, `${name}.csv`), csvTable(documents, name))
}

export const exportPack: Command = {
  usage: '--format skos|csv [DIR] [--out FILE] [--table NAME] [--base URL]',
  summary:
    'write a pack as SKOS in JSON-LD, or as CSV: one --table, or every table into the folder --out',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    table: { type: 'string' },
    base: { type: 'string' },
  },
  run: async (call) => {
    const format = textOption(call, 'format')
    if (format !== 'skos' && format !== 'csv')
      throw new RangeError('say which format: --format skos or --format csv')
    const documents = await readDocuments(call.operands[0] ?? DOCUMENTS_FOLDER)
    if (format === 'skos') exportSkos(documents, call)
    else exportCsv(documents, call)
    return 0
  },
}
