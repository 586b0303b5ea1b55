/** The figures that are claimed anywhere, from the tables and from measurements of their own. */
import { bundleEngine } from '../test/bundle.ts'
import { type Contender, indexOf } from './contender.ts'
import { CONTENDERS } from './contenders.ts'
import type { Corpus, Script } from './corpus.ts'
import {
  coldRatio,
  costGrowth,
  differences,
  expandShare,
  openShare,
  travelBytes,
} from './figures.ts'

export interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal?: number
  readonly better: 'higher' | 'lower'
}

/** Milliseconds of every contender for all articles, at one size of the list. */
export interface Table {
  readonly script: Script
  readonly size: number
  readonly times: ReadonlyMap<string, number>
}

const OURS = '@parley/spotter'
const LARGE = 50_000

export const timeOf = ({ times }: Table, name: string): number => times.get(name) ?? Number.NaN

const fastestIn = ({ times }: Table, kinds: readonly Contender['kind'][]): number =>
  Math.min(
    ...CONTENDERS.flatMap(({ name, kind }) => {
      const time = times.get(name)
      return time !== undefined && kinds.includes(kind) ? [time] : []
    }),
  )

const higher = (id: string, value: number, goal?: number): Row => ({
  id,
  value,
  unit: 'x',
  ...(goal !== undefined && { goal }),
  better: 'higher',
})

const lower = (id: string, value: number, unit: string, goal?: number): Row => ({
  id,
  value,
  unit,
  ...(goal !== undefined && { goal }),
  better: 'lower',
})

const speeds = (english: (size: number) => Table | undefined): readonly Row[] => {
  const against = (table: Table, time: number) => time / timeOf(table, OURS)
  const [small, large] = [english(500), english(LARGE)]
  return [
    ...(large
      ? [
          higher(
            'speed-vs-fastest-50k',
            against(large, fastestIn(large, ['algorithm', 'library'])),
            15,
          ),
          higher('speed-vs-fastest-library-50k', against(large, fastestIn(large, ['library'])), 35),
          higher('speed-vs-tokeniser-50k', against(large, timeOf(large, 'bare tokeniser')), 1),
        ]
      : []),
    ...(small
      ? [
          higher(
            'speed-vs-fastest-500',
            against(small, fastestIn(small, ['algorithm', 'library'])),
            7,
          ),
          higher('speed-vs-tokeniser-500', against(small, timeOf(small, 'bare tokeniser'))),
        ]
      : []),
  ]
}

/** All rows; speeds of sizes that were not asked for are left out. */
export const rowsOf = async (
  tables: readonly Table[],
  corpora: Readonly<Record<Script, Corpus>>,
): Promise<readonly Row[]> => {
  const forms = corpora.english.forms(LARGE)
  const buffer = indexOf(forms)
  const growth = costGrowth(corpora.english, [500, LARGE, 450_000])
  const wrong = tables.reduce(
    (sum, { script, size }) => sum + differences(corpora[script], size),
    0,
  )
  const rows = [
    ...speeds((size) => tables.find((table) => table.script === 'english' && table.size === size)),
    lower('cost-growth-50k', growth.get(LARGE) ?? Number.NaN, '%', 10),
    lower('cost-growth-450k', growth.get(450_000) ?? Number.NaN, '%'),
    lower('open-vs-json-50k', openShare(forms, buffer), '%', 5),
    lower('expand-vs-json-50k', expandShare(forms, buffer), 'x'),
    lower('travel-bytes-per-form-50k', travelBytes(forms, buffer), 'bytes'),
    lower('bytes-per-form-50k', buffer.byteLength / forms.length, 'bytes', 45),
    lower('engine-gzip', (await bundleEngine()).gzipBytes, 'bytes', 4_000),
    lower('cold-vs-bare-loop', coldRatio(corpora.english, LARGE), 'x', 1.5),
    lower('oracle-differences', wrong, '', 0),
  ]
  return rows.map((row) => ({ ...row, value: Math.round(row.value * 100) / 100 }))
}
