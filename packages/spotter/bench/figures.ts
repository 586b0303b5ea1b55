/** Figures that need a measurement of their own. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { compactIndex } from '../src/compact-index.ts'
import { expandIndex } from '../src/expand-index.ts'
import { openIndex } from '../src/open-index.ts'
import { scan } from '../src/scan.ts'
import { scanSlowly } from '../test/oracle.ts'
import { indexOf } from './contender.ts'
import type { Corpus } from './corpus.ts'
import { leastOf, timeInTurns } from './measure.ts'

const COLD_RUNS = 25
const OPEN_RUNS = 40
const ORACLE_ARTICLES = 4

/** How much more time a character costs at each size than at the first, in percent; in turns. */
export const costGrowth = (
  corpus: Corpus,
  sizes: readonly [base: number, ...larger: number[]],
): ReadonlyMap<number, number> => {
  const searches = sizes.map((size) => {
    const index = openIndex(indexOf(corpus.forms(size)))
    return [`${size}`, (article: string) => scan(index, article).length] as const
  })
  const times = timeInTurns(new Map(searches), corpus.articles)
  const base = times.get(`${sizes[0]}`) ?? Number.NaN
  return new Map(
    sizes.map((size) => [size, 100 * ((times.get(`${size}`) ?? Number.NaN) / base - 1)]),
  )
}

/** How much longer the first article takes in a fresh process than the bare loop does there. */
export const coldRatio = (corpus: Corpus, forms: number): number => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const [article, index] = [join(folder, 'article'), join(folder, 'index')]
    writeFileSync(article, corpus.articles[0] ?? '')
    writeFileSync(index, new Uint8Array(indexOf(corpus.forms(forms))))
    const program = join(import.meta.dirname, 'cold.ts')
    const time = (what: string): number =>
      JSON.parse(
        execFileSync(process.execPath, [program, what, article, index], { encoding: 'utf8' }),
      ).ms
    const runs = Array.from({ length: COLD_RUNS }, () => [time('spotter'), time('bare')] as const)
    return Math.min(...runs.map(([ours]) => ours)) / Math.min(...runs.map(([, bare]) => bare))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opening the index against parsing the same list as JSON, in percent. */
export const openShare = (forms: readonly string[], buffer: ArrayBuffer): number => {
  const list = JSON.stringify(forms)
  const parsing = leastOf(OPEN_RUNS, () => JSON.parse(list))
  return (100 * leastOf(OPEN_RUNS, () => openIndex(buffer))) / parsing
}

/** Making the index again from what travels, against parsing the same list as JSON. */
export const expandShare = (forms: readonly string[], buffer: ArrayBuffer): number => {
  const list = JSON.stringify(forms)
  const compact = compactIndex(buffer)
  const parsing = leastOf(OPEN_RUNS, () => JSON.parse(list))
  return leastOf(OPEN_RUNS, () => expandIndex(compact)) / parsing
}

/** Bytes under Brotli of what travels, for each form. */
export const travelBytes = (forms: readonly string[], buffer: ArrayBuffer): number =>
  brotliCompressSync(new Uint8Array(compactIndex(buffer))).length / forms.length

/** Places that only one of the scan and the oracle finds. */
export const differences = (corpus: Corpus, size: number): number => {
  const forms = corpus.forms(size)
  const index = openIndex(indexOf(forms))
  const source = forms.map((text) => ({ text, topic: 'topic', case: 'folded' as const }))
  const places = (list: readonly { readonly start: number; readonly end: number }[]) =>
    new Set(list.map(({ start, end }) => `${start}-${end}`))
  return corpus.articles.slice(0, ORACLE_ARTICLES).reduce((sum, article) => {
    const slow = places(scanSlowly(source, article))
    return sum + places(scan(index, article)).symmetricDifference(slow).size
  }, 0)
}
