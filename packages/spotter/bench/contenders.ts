/**
 * What the spotter is measured against: limits that find nothing, the usual algorithms in plain
 * JavaScript, and libraries. All search without regard to case and match whole words; a library that
 * cannot is given folded text and its matches are filtered at word edges, as its users would.
 */
import { openIndex } from '../src/open-index.ts'
import { scan } from '../src/scan.ts'
import { type Contender, indexOf } from './contender.ts'
import { FOLDED, LIMITS } from './limits.ts'

const NAME = '@parley/spotter'
const isWordUnit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && FOLDED[text.charCodeAt(at)] !== 0
const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordUnit(text, start - 1) && !isWordUnit(text, end)

const ours: Contender = {
  name: NAME,
  kind: 'ours',
  mostForms: Number.POSITIVE_INFINITY,
  prepare: (forms) => {
    const index = openIndex(indexOf(forms))
    return (article) => scan(index, article).length
  },
}

interface TrieNode {
  readonly next: Map<number, TrieNode>
  end: boolean
}

const trieOf = (forms: readonly string[]): TrieNode => {
  const root: TrieNode = { next: new Map(), end: false }
  for (const form of forms) {
    let node = root
    const folded = form.toLowerCase()
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at)
      const next: TrieNode = node.next.get(unit) ?? { next: new Map(), end: false }
      node.next.set(unit, next)
      node = next
    }
    node.end = true
  }
  return root
}

/** FlashText: a trie of characters in Maps, entered at word starts only (Singh 2017). */
const flashText: Contender = {
  name: 'FlashText algorithm',
  kind: 'algorithm',
  mostForms: Number.POSITIVE_INFINITY,
  prepare: (forms) => {
    const root = trieOf(forms)
    return (article) => {
      const text = article.toLowerCase()
      let found = 0
      for (let at = 0; at < text.length; ) {
        let node: TrieNode | undefined = root
        let end = -1
        for (let k = at; k < text.length; k++) {
          node = node.next.get(text.charCodeAt(k))
          if (node === undefined) break
          if (node.end && !isWordUnit(text, k + 1)) end = k + 1
        }
        if (end > 0) {
          found++
          at = end
        }
        while (isWordUnit(text, at)) at++
        while (at < text.length && !isWordUnit(text, at)) at++
      }
      return found
    }
  },
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const countMatches = (pattern: RegExp, text: string): number => {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.exec(text) !== null) found++
  return found
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}\\p{M}_])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}\\p{M}_])'

const oneRegExp: Contender = {
  name: 'one RegExp',
  kind: 'algorithm',
  mostForms: 50_000,
  prepare: (forms) => {
    const alternatives = forms.toSorted((a, b) => b.length - a.length).map(escaped)
    const pattern = new RegExp(`${EDGE_BEFORE}(?:${alternatives.join('|')})${EDGE_AFTER}`, 'giu')
    return (article) => countMatches(pattern, article)
  },
}

const trieSource = (node: TrieNode): string => {
  const branches = [...node.next].map(
    ([unit, next]) => escaped(String.fromCharCode(unit)) + trieSource(next),
  )
  if (branches.length === 0) return ''
  const group = branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`
  return node.end ? `(?:${group})?` : group
}

const trieRegExp: Contender = {
  name: 'trie RegExp on folded text',
  kind: 'algorithm',
  mostForms: Number.POSITIVE_INFINITY,
  prepare: (forms) => {
    const pattern = new RegExp(`${EDGE_BEFORE}${trieSource(trieOf(forms))}${EDGE_AFTER}`, 'gu')
    return (article) => countMatches(pattern, article.toLowerCase())
  },
}

const regExpAKeyword: Contender = {
  name: 'one RegExp a keyword (mark.js)',
  kind: 'algorithm',
  mostForms: 500,
  prepare: (forms) => {
    const patterns = forms.map(
      (form) => new RegExp(`${EDGE_BEFORE}${escaped(form)}${EDGE_AFTER}`, 'giu'),
    )
    return (article) =>
      patterns.reduce((found, pattern) => found + countMatches(pattern, article), 0)
  },
}

interface Hit {
  readonly begin: number
  readonly end: number
}

const monyone: Contender = {
  name: '@monyone/aho-corasick/fast',
  kind: 'library',
  mostForms: 5_000,
  prepare: async (forms) => {
    const { AhoCorasick } = await import('@monyone/aho-corasick/fast')
    const matcher = new AhoCorasick(forms.map((form) => form.toLowerCase()))
    return (article) => {
      const text = article.toLowerCase()
      return matcher.matchInText(text).filter((hit: Hit) => isWhole(text, hit.begin, hit.end))
        .length
    }
  },
}

const modern: Contender = {
  name: 'modern-ahocorasick',
  kind: 'library',
  mostForms: Number.POSITIVE_INFINITY,
  prepare: async (forms) => {
    const { default: AhoCorasick } = await import('modern-ahocorasick')
    const matcher = new AhoCorasick(forms.map((form) => form.toLowerCase()))
    return (article) => {
      const text = article.toLowerCase()
      return matcher.search(text).filter(({ start, end }) => isWhole(text, start, end)).length
    }
  },
}

export const CONTENDERS: readonly Contender[] = [
  ours,
  ...LIMITS,
  flashText,
  oneRegExp,
  trieRegExp,
  regExpAKeyword,
  monyone,
  modern,
]
