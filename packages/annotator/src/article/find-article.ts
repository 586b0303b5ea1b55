/**
 * Finds the element that holds a page's article. Of the Readability family: long paragraphs with few
 * links speak for an element, short and linked text against it.
 *
 * Every block of text gets a worth: prose counts for its length, boilerplate against it. The worth
 * of an element is the sum over its subtree, so the article is the subtree of greatest sum, weighed
 * by what its markup says. Parts that are never read (navigation, asides, forms, comments, code,
 * what is hidden) count nothing. Linear in the page; no style is computed but for
 * the last few candidates.
 */
import type { Block } from '../block/block.ts'
import { BlockTree, mostTexts } from '../block/block-tree.ts'
import { flatParentOf, nameOf, rootElementOf } from '../page/native.ts'
import { isRendered } from '../page/rendered.ts'
import { rootHint } from './hints.ts'

/** Characters from which a block may be prose, and the share of links up to which it is. */
const proseLength = 60
const proseLinks = 0.5

/** Candidates that are asked whether they are shown at all. */
const mostAsked = 20

/** Blocks weighed between two chances to pause. */
const breath = 64

/** Characters from which a linked block is a story's title, and those of prose that outweigh one. */
const titleLength = 20
const prosePerTitle = 200

/** Characters of prose without which nothing is an article; fewer will do where the markup says so. */
const leastProse = 140
const leastSaid = 60

/** The share of the page's prose without which something is but one of its stories. */
const leastShare = 0.3

/** What a text adds up to. */
interface Sums {
  worth: number
  prose: number
  /** Characters of any text. */
  length: number
  /** Blocks that are but a link: an article has few, a list of stories one for each. */
  titles: number
}

interface Candidate extends Sums {
  readonly element: Element
  readonly parent: Candidate | undefined
  /** Children that have not yet added their sums. */
  open: number
}

/** Parts of a text: an article is what stands around several of them. */
const parts = new Set(
  'blockquote caption center dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 html li ol p table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** The article's root elements; undefined where the page has no article. */
export function findArticle(document: Document): readonly Element[] | undefined {
  const search = searchArticle(document)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}

/** `findArticle` with pauses. */
export function* searchArticle(
  document: Document,
): Generator<undefined, readonly Element[] | undefined> {
  const root = rootElementOf(document)
  if (root === undefined) return undefined
  const tree = new BlockTree([root], mostTexts)
  yield* tree.read()
  const candidates = yield* sumUp(tree.blocks)
  const least = (candidates.at(-1)?.prose ?? 0) * leastShare
  const ranked = candidates
    .filter((candidate) => isArticle(candidate, least))
    .map((candidate) => ({ element: candidate.element, worth: worthOf(candidate) }))
    .sort((one, other) => other.worth - one.worth)
  // Single-page sites keep earlier pages out of sight. A page that still waits for its scripts may
  // hide everything: then the best will do.
  const best = ranked.slice(0, mostAsked).find(({ element }) => isRendered(element)) ?? ranked[0]
  return best && [best.element]
}

function isArticle({ element, prose, titles }: Candidate, least: number): boolean {
  const few = rootHint(element) > 1 ? leastSaid : leastProse
  return (
    prose >= Math.max(few, least) && prose >= titles * prosePerTitle && !parts.has(nameOf(element))
  )
}

function worthOf({ element, worth, prose, length }: Candidate): number {
  return worth * (prose / length) * rootHint(element)
}

/** All elements around blocks, inner ones first, each with the sums of its subtree. */
function* sumUp(blocks: readonly Block[]): Generator<undefined, readonly Candidate[]> {
  const candidates = new Map<Element, Candidate>()
  const links = new Map<Element, boolean>()
  for (const [at, block] of blocks.entries()) {
    if (at % breath === 0) yield
    add(candidateFor(block.container, candidates), weigh(block, links))
  }
  const done = [...candidates.values()].filter(({ open }) => open === 0)
  for (const candidate of done) {
    const { parent } = candidate
    if (parent === undefined) continue
    add(parent, candidate)
    parent.open -= 1
    if (parent.open === 0) done.push(parent)
  }
  return done
}

function add(sums: Sums | undefined, { worth, prose, length, titles }: Sums): void {
  if (sums === undefined) return
  sums.worth += worth
  sums.prose += prose
  sums.length += length
  sums.titles += titles
}

function candidateFor(element: Element, candidates: Map<Element, Candidate>) {
  const path: Element[] = []
  let at: Element | undefined = element
  while (at !== undefined && !candidates.has(at)) {
    path.push(at)
    at = flatParentOf(at)
  }
  let candidate = at && candidates.get(at)
  for (const inner of path.reverse()) {
    if (candidate !== undefined) candidate.open += 1
    candidate = {
      element: inner,
      parent: candidate,
      worth: 0,
      prose: 0,
      length: 0,
      titles: 0,
      open: 0,
    }
    candidates.set(inner, candidate)
  }
  return candidate
}

function weigh(block: Block, links: Map<Element, boolean>): Sums {
  let length = 0
  let linked = 0
  for (const { node, start, length: size } of block.pieces) {
    const text = block.text.slice(start, start + size).trim().length
    length += text
    if (text > 0 && isLinked(flatParentOf(node), links)) linked += text
  }
  const isProse = length >= proseLength && linked < length * proseLinks && block.heading === 0
  const prose = isProse ? length - linked : 0
  const boilerplate = block.heading > 0 ? 0 : 5 + length * 0.3 + linked * 0.7
  const titles = length >= titleLength && linked > length * 0.9 ? 1 : 0
  return { worth: prose || -boilerplate, prose, length, titles }
}

/** Whether an element stands in a link. Remembers what it finds, so that all questions stay linear. */
function isLinked(element: Element | undefined, known: Map<Element, boolean>): boolean {
  const path: Element[] = []
  let linked = false
  for (let at = element; at !== undefined; at = flatParentOf(at)) {
    const answer = known.get(at) ?? (nameOf(at) === 'a' || undefined)
    path.push(at)
    if (answer === undefined) continue
    linked = answer
    break
  }
  for (const inner of path) known.set(inner, linked)
  return linked
}
