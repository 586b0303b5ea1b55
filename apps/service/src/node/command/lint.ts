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
  type RunStep,
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

interface Timing {
  readonly milliseconds: Readonly<Record<string, number>>
  readonly total: number
  readonly processor: number
}

const timingTable = ({ milliseconds, total, processor }: Timing): string =>
  textTable([
    ['step', 'ms'],
    ...Object.entries(milliseconds),
    ['all, from start', total],
    ['processor time', processor],
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

/** Runs steps and keeps how many milliseconds each took. */
const stopwatch = () => {
  const times: (readonly [name: string, milliseconds: number])[] = []
  const step: RunStep = (name, run) => {
    const start = performance.now()
    const result = run()
    times.push([name, Math.round(performance.now() - start)])
    return result
  }
  return { times, step }
}

export const lint: Command = {
  usage: '[DIR] [--fix] [--notes] [--timing] [--json]',
  summary:
    'check a pack’s documents: every problem with file, line, rule and remedy; --fix orders keys, --notes adds what stops nothing, --timing how long each rule took',
  options: {
    fix: { type: 'boolean' },
    notes: { type: 'boolean' },
    timing: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ({ operands: [folder = DOCUMENTS_FOLDER], values }) => {
    const fixed = values.fix ? fixFolder(folder) : []
    const { times, step } = stopwatch()
    const files = step('read', () => readPackFolder(folder))
    const { loaded, problems } = lintFiles(files, step)
    const timing = {
      milliseconds: Object.fromEntries(times),
      // From the start of the process, so that starting up counts as well.
      total: Math.round(performance.now()),
      processor: Math.round(process.cpuUsage().user / 1000),
    }
    const notes = values.notes && loaded ? [...notesOn(loaded), ...unfixed(files)] : []
    const reports = values.notes && loaded ? reportsOf(loaded.documents) : undefined
    if (values.json)
      console.log(
        JSON.stringify(
          { problems, notes, ...reports, fixed, ...(values.timing && { timing }) },
          null,
          2,
        ),
      )
    else {
      for (const path of fixed) console.log(`${path}  put in order`)
      for (const note of notes) console.log(`${formatProblem(note)} (note)`)
      if (reports)
        console.log(`\n${parityTable(reports.parity)}\n\n${balanceTable(reports.balance)}\n`)
      for (const problem of problems) console.log(formatProblem(problem))
      if (values.timing) console.log(timingTable(timing))
      console.log(`${problems.length} problems`)
    }
    return problems.length > 0 ? 1 : 0
  },
}
