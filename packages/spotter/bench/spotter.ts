/**
 * The spotter beside its limits and peers, as ratios within one run: `npm run bench:spotter`.
 * `--json` prints the rows that are claimed anywhere; `--forms 500,5000` picks list sizes.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openIndex } from '../src/open-index.ts'
import { scan } from '../src/scan.ts'
import { bundleEngine } from '../test/bundle.ts'
import { scanSlowly } from '../test/oracle.ts'
import { type Contender, indexOf, type Search } from './contender.ts'
import { CONTENDERS } from './contenders.ts'
import { type Corpus, makeCorpus, type Script } from './corpus.ts'
import { leastOf, timeInTurns } from './measure.ts'

const COLD_RUNS = 25
const OPEN_RUNS = 40

interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal?: number
  readonly better: 'higher' | 'lower'
}

interface Table {
  readonly script: Script
  readonly size: number
  readonly times: ReadonlyMap<string, number>
}

const missing = new Set<string>()

const prepareAll = async (forms: readonly string[]): Promise<ReadonlyMap<string, Search>> => {
  const searches = new Map<string, Search>()
  for (const contender of CONTENDERS.filter(({ mostForms }) => forms.length <= mostForms)) {
    try {
      searches.set(contender.name, await contender.prepare(forms))
    } catch (error) {
      if (contender.kind !== 'library') throw error
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

const kindOf = (name: string): Contender['kind'] | undefined =>
  CONTENDERS.find((contender) => contender.name === name)?.kind

const timeOf = ({ times }: Table, name: string): number => times.get(name) ?? Number.NaN
const oursIn = (table: Table): number => timeOf(table, '@parley/spotter')
const fastestIn = ({ times }: Table, kinds: readonly string[]): number =>
  Math.min(
    ...[...times].filter(([name]) => kinds.includes(kindOf(name) ?? '')).map(([, time]) => time),
  )

/** How much longer the first article takes in a fresh process than the bare loop does there. */
const coldRatio = (corpus: Corpus): number => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const [article, index] = [join(folder, 'article'), join(folder, 'index')]
    writeFileSync(article, corpus.articles[0] ?? '')
    writeFileSync(index, new Uint8Array(indexOf(corpus.forms(50_000))))
    const time = (what: string) =>
      JSON.parse(
        execFileSync(
          process.execPath,
          [join(import.meta.dirname, 'cold.ts'), what, article, index],
          { encoding: 'utf8' },
        ),
      ).ms as number
    const runs = Array.from({ length: COLD_RUNS }, () => ({
      ours: time('spotter'),
      bare: time('bare'),
    }))
    return Math.min(...runs.map(({ ours }) => ours)) / Math.min(...runs.map(({ bare }) => bare))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opening the index against parsing the same list as JSON, in percent. */
const openShare = (forms: readonly string[], buffer: ArrayBuffer): number => {
  const list = JSON.stringify(forms)
  const parsing = leastOf(OPEN_RUNS, () => JSON.parse(list))
  return (100 * leastOf(OPEN_RUNS, () => openIndex(buffer))) / parsing
}

/** Places that only one of the scan and the oracle finds. */
const differences = (corpus: Corpus, size: number): number => {
  const forms = corpus.forms(size)
  const index = openIndex(indexOf(forms))
  const source = forms.map((text) => ({ text, topic: 'topic', case: 'folded' as const }))
  const places = (list: readonly { readonly start: number; readonly end: number }[]) =>
    new Set(list.map(({ start, end }) => `${start}-${end}`))
  return corpus.articles.slice(0, 4).reduce((sum, article) => {
    const slow = places(scanSlowly(source, article))
    return sum + places(scan(index, article)).symmetricDifference(slow).size
  }, 0)
}

const rowsOf = (
  tables: readonly Table[],
  corpora: Readonly<Record<Script, Corpus>>,
  gzipBytes: number,
): readonly Row[] => {
  const english = (size: number) =>
    tables.find((table) => table.script === 'english' && table.size === size)
  const [small, large, huge] = [english(500), english(50_000), english(450_000)]
  const growth = (table: Table | undefined) =>
    small && table ? 100 * (oursIn(table) / oursIn(small) - 1) : undefined
  const forms = corpora.english.forms(50_000)
  const buffer = indexOf(forms)
  const rows: (Omit<Row, 'value'> & { value: number | undefined })[] = [
    {
      id: 'speed-vs-fastest-50k',
      value: large && fastestIn(large, ['algorithm', 'library']) / oursIn(large),
      unit: 'x',
      goal: 15,
      better: 'higher',
    },
    {
      id: 'speed-vs-fastest-500',
      value: small && fastestIn(small, ['algorithm', 'library']) / oursIn(small),
      unit: 'x',
      goal: 7,
      better: 'higher',
    },
    {
      id: 'speed-vs-fastest-library-50k',
      value: large && fastestIn(large, ['library']) / oursIn(large),
      unit: 'x',
      goal: 35,
      better: 'higher',
    },
    {
      id: 'speed-vs-tokeniser-50k',
      value: large && timeOf(large, 'bare tokeniser') / oursIn(large),
      unit: 'x',
      goal: 1,
      better: 'higher',
    },
    {
      id: 'speed-vs-tokeniser-500',
      value: small && timeOf(small, 'bare tokeniser') / oursIn(small),
      unit: 'x',
      better: 'higher',
    },
    { id: 'cost-growth-50k', value: growth(large), unit: '%', goal: 10, better: 'lower' },
    { id: 'cost-growth-450k', value: growth(huge), unit: '%', better: 'lower' },
    {
      id: 'open-vs-json-50k',
      value: openShare(forms, buffer),
      unit: '%',
      goal: 5,
      better: 'lower',
    },
    {
      id: 'bytes-per-form-50k',
      value: buffer.byteLength / forms.length,
      unit: 'bytes',
      goal: 45,
      better: 'lower',
    },
    { id: 'engine-gzip', value: gzipBytes, unit: 'bytes', goal: 4_000, better: 'lower' },
    {
      id: 'cold-vs-bare-loop',
      value: coldRatio(corpora.english),
      unit: 'x',
      goal: 1.5,
      better: 'lower',
    },
    {
      id: 'oracle-differences',
      value: tables.reduce((sum, { script, size }) => sum + differences(corpora[script], size), 0),
      unit: '',
      goal: 0,
      better: 'lower',
    },
  ]
  return rows.flatMap((row) =>
    row.value === undefined ? [] : [{ ...row, value: Math.round(row.value * 100) / 100 }],
  )
}

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
const { gzipBytes } = await bundleEngine()
const rows = rowsOf(tables, corpora, gzipBytes)
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
