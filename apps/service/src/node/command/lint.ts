import {
  type BalanceRow,
  balance,
  type Documents,
  fix,
  formatProblem,
  type LanguageParity,
  languageParity,
  lint as lintFiles,
  notesOn,
  unfixed,
} from '@parley/taxonomy'
import { DOCUMENTS_FOLDER, readPackFolder, writePackFiles } from '@parley/taxonomy/node'
import type { Command } from './command.ts'
import { textTable } from './text-table.ts'

const parityTable = (rows: readonly LanguageParity[]): string =>
  textTable([
    ['language', 'texts', 'of', 'without label', 'without alias', ''],
    ...rows.map(({ language, texts, of, unlabelled, unspotted, promised }) => [
      language,
      texts,
      of,
      unlabelled.length,
      unspotted.length,
      promised ? '' : 'not promised by pack.yml',
    ]),
  ])

const balanceTable = (rows: readonly BalanceRow[]): string =>
  textTable([
    ['issue', 'party', 'current', 'length', 'quotes', 'sources', 'newest', 'unknown'],
    ...rows.map((row) => [
      row.issue,
      row.party,
      row.current,
      row.length,
      row.quotes,
      row.sources,
      row.newest ?? '',
      row.unknown,
    ]),
  ])

/** What is reported of a pack beside its problems: it stops nothing. */
const reportsOf = (documents: Documents) => ({
  parity: languageParity(documents),
  balance: balance(documents),
})

const fixFolder = (folder: string): readonly string[] => {
  const fixed = fix(readPackFolder(folder))
  writePackFiles(folder, fixed, { replace: true })
  return fixed.map(({ path }) => path)
}

export const lint: Command = {
  usage: '[DIR] [--fix] [--notes] [--json]',
  summary:
    'check a pack’s documents: every problem with file, line, rule and remedy; --fix orders keys, --notes adds what stops nothing',
  options: { fix: { type: 'boolean' }, notes: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ operands: [folder = DOCUMENTS_FOLDER], values }) => {
    const fixed = values.fix ? fixFolder(folder) : []
    const files = readPackFolder(folder)
    const { loaded, problems } = lintFiles(files)
    const notes = values.notes && loaded ? [...notesOn(loaded), ...unfixed(files)] : []
    const reports = values.notes && loaded ? reportsOf(loaded.documents) : undefined
    if (values.json) console.log(JSON.stringify({ problems, notes, ...reports, fixed }, null, 2))
    else {
      for (const path of fixed) console.log(`${path}  put in order`)
      for (const note of notes) console.log(`${formatProblem(note)} (note)`)
      if (reports)
        console.log(`\n${parityTable(reports.parity)}\n\n${balanceTable(reports.balance)}\n`)
      for (const problem of problems) console.log(formatProblem(problem))
      console.log(`${problems.length} problems`)
    }
    return problems.length > 0 ? 1 : 0
  },
}
