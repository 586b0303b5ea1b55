import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bloomAdd, bloomWords } from './bloom.ts'
import { candidates, findCandidates } from './candidates.ts'
import { extendPath } from './hash.ts'
import { hashes } from './tokenise.ts'

const hash = fc
  .integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  .filter((candidate) => candidate !== 0)
const empty = new Uint32Array(1)

const filterOf = (key: number) => {
  const filter = new Uint32Array(bloomWords(1))
  bloomAdd(filter, key)
  return filter
}

/** The candidates among hashes, 0 being an edge without a word. */
const among = (words: readonly number[], single: Uint32Array, pair: Uint32Array, last = 0) => {
  hashes.set(words)
  return [...candidates.subarray(0, findCandidates(single, pair, words.length, last))]
}

describe('findCandidates', () => {
  it('misses no word that is in the filter', () => {
    fc.assert(
      fc.property(fc.array(hash, { minLength: 1 }), fc.nat(), (words, pick) => {
        const at = pick % words.length
        expect(among(words, filterOf(words[at] as number), empty)).toContain(at)
      }),
    )
  })

  it('misses no pair that is in the filter, whatever edges stand between', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 20 }), hash, hash, fc.nat(5), (words, a, b, gap) => {
        const around = [...words, a, ...new Array<number>(gap).fill(0), b]
        const found = among(around, empty, filterOf(extendPath(a, b)))
        expect(found).toContain(around.length - 1)
      }),
    )
  })

  it('joins the first word to the last one of the window before', () => {
    fc.assert(
      fc.property(hash, hash, (a, b) => {
        expect(among([0, b], empty, filterOf(extendPath(a, b)), a)).toEqual([1])
      }),
    )
  })

  it('passes over edges without a word', () => {
    expect(among([0, 0, 0], new Uint32Array([0xffffffff]), new Uint32Array([0xffffffff]))).toEqual(
      [],
    )
  })
})
