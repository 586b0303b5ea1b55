import {
  drawStatements,
  LANGUAGES,
  type Language,
  type Statement,
  statementsOf,
} from '@parley/taxonomy'
import { DOCUMENTS_FOLDER } from '@parley/taxonomy/node'
import { type Call, type Command, textOption } from './command.ts'
import { readDocuments } from './read-documents.ts'

const countOf = (call: Call): number => {
  const text = textOption(call, 'count') ?? '60'
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new RangeError(`--count ${text} is no number above 0`)
  return Number(text)
}

const languageOf = (call: Call): Language => {
  const tag = textOption(call, 'language') ?? 'en'
  const language = LANGUAGES.find((known) => known === tag)
  if (language === undefined)
    throw new RangeError(`--language ${tag} is none of ${LANGUAGES.join(', ')}`)
  return language
}

const FOLDERS = ['issues', 'parties', 'topics', 'positions', 'events'] as const
/** What `--folder` knows: the folders, and the proposals inside topics. */
const KINDS: readonly string[] = [...FOLDERS, 'proposals']

const isOfKind = ({ id }: Statement, kind: string): boolean =>
  kind === 'proposals' ? /^topics\/[^#]+#proposal\//.test(id) : id.startsWith(`${kind}/`)

/** Keeps the statements of the kinds that `--folder` lists, all of them where it is not given. */
const ofFolders = (statements: readonly Statement[], call: Call): readonly Statement[] => {
  const text = textOption(call, 'folder')
  if (text === undefined) return statements
  const kinds = text.split(',')
  const unknown = kinds.find((kind) => !KINDS.includes(kind))
  if (unknown !== undefined)
    throw new RangeError(`--folder ${unknown} is none of ${KINDS.join(', ')}`)
  return statements.filter((statement) => kinds.some((kind) => isOfKind(statement, kind)))
}

export const sample: Command = {
  usage: '[DIR] --seed TEXT [--count 60] [--language en] [--folder positions,…] [--json]',
  summary:
    'draw statements at random to compare them with their sources: id, date, sources, text; the same seed draws the same',
  options: {
    seed: { type: 'string' },
    count: { type: 'string' },
    language: { type: 'string' },
    folder: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [folder = DOCUMENTS_FOLDER] = call.operands
    const seed = textOption(call, 'seed')
    if (seed === undefined) throw new RangeError('name a seed, so that others can draw the same')
    const documents = await readDocuments(folder)
    const statements = ofFolders(statementsOf(documents, languageOf(call)), call)
    const drawn = await drawStatements(statements, { seed, count: countOf(call) })
    if (call.values.json) console.log(JSON.stringify(drawn, null, 2))
    else
      for (const { id, date = '', sources, text } of drawn)
        console.log([id, date, sources.join(','), text].join('\t'))
    return 0
  },
}
