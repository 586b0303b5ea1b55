/**
 * The spotter beside its limits and peers, as ratios within one run: `npm run bench:spotter`.
 * `--json` prints the rows that are claimed anywhere; `--forms 500,5000` picks list sizes.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Search } from './contender.ts'
import { CONTENDERS } from './contenders.ts'
import { type Corpus, makeCorpus, type Script } from './corpus.ts'
import { timeInTurns } from './measure.ts'
import { type Row, rowsOf, type Table, timeOf } from './rows.ts'

const missing = new Set<string>()

const prepareAll = async (forms: readonly string[]): Promise<ReadonlyMap<string, Search>> => {
  const searches = new Map<string, Search>()
  for (const contender of CONTENDERS.filter(({ mostForms }) => forms.length <= mostForms)) {
    try {
      searches.set(contender.name, await contender.prepare(forms))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
      missing.add(contender.name)
    }
  }
  return searches
}

const tableOf = async (script: Script, corpus: Corpus, size: number): Promise<Table> => ({
  script,
  size,
  times: timeInTurns(await prepareAll(corpus.forms(size)), corpus.articles),
})

const print = (tables: readonly Table[], rows: readonly Row[]): void => {
  for (const table of tables) {
    console.log(
      `\n${table.script}, ${table.size} forms: time relative to the bare loop / to the bare tokeniser / to ours`,
    )
    for (const [name, time] of [...table.times].sort(([, a], [, b]) => a - b)) {
      const relative = ['bare charCode loop', 'bare tokeniser', '@parley/spotter'].map((base) =>
        (time / timeOf(table, base)).toFixed(2).padStart(8),
      )
      console.log(`  ${name.padEnd(32)}${relative.join('')}`)
    }
    for (const { name, mostForms } of CONTENDERS)
      if (table.size > mostForms) console.log(`  ${name.padEnd(32)} not built for so many forms`)
  }
  console.log('')
  for (const { id, value, unit, goal } of rows)
    console.log(
      `${id.padEnd(32)} ${value}${unit}${goal === undefined ? '' : `   goal ${goal}${unit}`}`,
    )
  for (const name of missing) console.log(`not installed, so not measured: ${name}`)
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    forms: { type: 'string', default: '500,5000,50000,450000' },
  },
})
const sizes = values.forms.split(',').map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new RangeError(`--forms needs numbers, not ${values.forms}`)
const corpora = { english: makeCorpus('english'), cyrillic: makeCorpus('cyrillic') }
const tables: Table[] = []
for (const script of ['english', 'cyrillic'] as const)
  for (const size of sizes) tables.push(await tableOf(script, corpora[script], size))
const rows = await rowsOf(tables, corpora)
if (values.json)
  console.log(
    JSON.stringify(
      {
        machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
        rows,
        missing: [...missing],
      },
      null,
      2,
    ),
  )
else print(tables, rows)
