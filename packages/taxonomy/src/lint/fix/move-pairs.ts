/**
 * Rewrites one YAML map with its pairs in another order and leaves every other byte as it was. A
 * pair of a block map takes with it the comment lines right above it and the rest of its last line;
 * in a flow map the values change places and commas, spaces and line ends stay.
 */
import { isCollection, isNode, isPair, isScalar, type Pair, type YAMLMap } from 'yaml'

interface Span {
  readonly start: number
  readonly end: number
}

const startOf = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0)

/** Where the last of a node's own text ends: comments below a block belong to what follows. */
const nodeEnd = (node: unknown): number => {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1)
    if (last !== undefined) return isPair(last) ? endOf(last) : nodeEnd(last)
  }
  return isNode(node) ? (node.range?.[1] ?? 0) : 0
}

const endOf = ({ key, value }: Pair): number => Math.max(nodeEnd(key), nodeEnd(value))

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the blank and comment lines right above a line begin, not further up than `from`. */
const leadStart = (text: string, line: number, column: number, from: number): number => {
  let start = line
  while (start > from) {
    const above = lineStart(text, start - 1)
    const content = text.slice(above, start)
    const indent = content.search(/\S/)
    const isLead = indent < 0 || (content[indent] === '#' && indent <= column)
    if (above < from || !isLead) break
    start = above
  }
  return start
}

const keyName = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

/** The keys of a map as they stand. */
export const keysOf = (map: YAMLMap): readonly string[] => map.items.map(keyName)

const movedInFlow = (text: string, map: YAMLMap, order: readonly number[]): string => {
  const spans: readonly Span[] = map.items.map((pair) => ({
    start: startOf(pair),
    end: endOf(pair),
  }))
  let out = ''
  let at = 0
  for (const [slot, { start, end }] of spans.entries()) {
    const moved = spans[order[slot] ?? slot] ?? { start, end }
    out += text.slice(at, start) + text.slice(moved.start, moved.end)
    at = end
  }
  return out + text.slice(at)
}

/** A pair with the comment lines above it, which go where it goes. */
interface Unit {
  /** Where the lead begins, or the body where there is none. */
  readonly begin: number
  /** Whole lines, indented as the pair is. */
  readonly lead: string
  readonly body: string
}

const lastLineEnd = (text: string, pair: Pair): number =>
  lineEnd(text, text.slice(0, endOf(pair)).trimEnd().length)

const isBesideDash = (text: string, at: number): boolean =>
  text.slice(lineStart(text, at), at).trim() !== ''

const unitOf = (text: string, map: YAMLMap, at: number, pair: Pair): Unit => {
  const start = startOf(pair)
  const body = text.slice(start, lastLineEnd(text, pair))
  if (isBesideDash(text, start)) return { begin: start, lead: '', body }
  const line = lineStart(text, start)
  const previous = map.items[at - 1]
  // What stands above the first key of a whole document is the head of the file and stays there.
  const from = previous ? lastLineEnd(text, previous) + 1 : start === line ? line : 0
  const begin = leadStart(text, line, start - line, from)
  const lead = text.slice(begin, line)
  const beside = previous
    ? null
    : /^ *(?:- +)+(#.*\n)$/.exec(text.slice(lineStart(text, begin - 1), begin))
  const [, comment = ''] = beside ?? []
  const indent = comment === '' ? '' : text.slice(line, start)
  return { begin: begin - comment.length, lead: indent + comment + lead, body }
}

const movedInBlock = (text: string, map: YAMLMap, order: readonly number[]): string => {
  const units = map.items.map((pair, at) => unitOf(text, map, at, pair))
  const [head] = units
  const last = map.items.at(-1)
  if (head === undefined || last === undefined) return text
  const start = map.items.map(startOf)[0] ?? 0
  const indent = ' '.repeat(start - lineStart(text, start))
  const pieces = order.map((from, slot) => {
    const { lead, body } = units[from] ?? head
    if (slot > 0 || !isBesideDash(text, head.begin)) return `${lead}${indent}${body}`
    return lead === '' ? body : `${lead.trimStart()}${indent}${body}`
  })
  return text.slice(0, head.begin) + pieces.join('\n') + text.slice(lastLineEnd(text, last))
}

/** The text with the map's pairs in the order that is given by their present places. */
export const movePairs = (text: string, map: YAMLMap, order: readonly number[]): string =>
  map.flow ? movedInFlow(text, map, order) : movedInBlock(text, map, order)
