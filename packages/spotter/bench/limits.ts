/**
 * Limits, which find nothing: reading every unit, and splitting into words and hashing them. Their
 * arrays are constants of the module, since a compiler knows least about what a closure captures,
 * and a limit that is slower than it could be would flatter whatever is measured against it.
 */
import { openIndex } from '../src/open-index.ts'
import { tokenise, WINDOW } from '../src/tokenise.ts'
import { type Contender, indexOf, type Search } from './contender.ts'

const WORD = /[\p{L}\p{N}\p{M}_]/u

const limit = (name: string, search: Search): Contender => ({
  name,
  kind: 'limit',
  mostForms: Number.POSITIVE_INFINITY,
  prepare: () => search,
})

const readUnits: Search = (article) => {
  let sum = 0
  for (let at = 0; at < article.length; at++) sum += article.charCodeAt(at)
  return sum & 1
}

/** Class and folded letter of every unit: 0 for an edge. */
export const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return WORD.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})
const TABLE = FOLDED // what is exported is no constant to the compiler
const HASHES = new Int32Array(0x4000)
const ENDS = new Int32Array(0x4000)

/** Writes the hash (FNV) and the end of every word, as straightforwardly as one would write it. */
const readWords: Search = (article) => {
  let words = 0
  let hash = 0
  for (let at = 0; at < article.length; at++) {
    const folded = TABLE[article.charCodeAt(at)] as number
    if (folded !== 0) hash = Math.imul(hash ^ folded, 0x01000193)
    else if (hash !== 0) {
      HASHES[words] = hash
      ENDS[words++] = at
      hash = 0
    }
  }
  return words
}

const { table } = openIndex(indexOf(['any form', 'другая']))

/** The spotter's own first pass alone. */
const tokeniseAlone: Search = (article) => {
  let edges = 0
  for (let from = 0; from < article.length; from += WINDOW)
    edges += tokenise(article, from, Math.min(article.length, from + WINDOW), table, 0)
  return edges
}

export const LIMITS: readonly Contender[] = [
  limit('bare charCode loop', readUnits),
  limit('bare tokeniser', readWords),
  limit('our tokeniser alone', tokeniseAlone),
]
