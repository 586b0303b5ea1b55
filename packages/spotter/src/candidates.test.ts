import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bloomAdd, bloomWords } from './bloom.ts'
import { findCandidates } from './candidates.ts'
import { mixPair, mixWord } from './hash.ts'

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

describe('findCandidates', () => {
  it('misses no word and no pair that is in the filters', () => {
    fc.assert(
      fc.property(
        fc.array(hash, { minLength: 2, maxLength: 60 }),
        fc.nat(59),
        fc.boolean(),
        (words, pick, asPair) => {
          const at = pick % (words.length - 1)
          const filter = new Uint32Array(bloomWords(1))
          const [first = 0, second = 0] = words.slice(at)
          bloomAdd(filter, asPair ? mixPair(mixWord(first), mixWord(second)) : mixWord(first))
          const none = new Uint32Array(1)
          const found = new Int32Array(words.length + 1)
          const count = findCandidates(
            asPair ? none : filter,
            asPair ? filter : none,
            Int32Array.from([...words, 0]),
            words.length,
            found,
          )
          expect([...found.subarray(0, count)]).toContain(at)
        },
      ),
    )
  })
})
