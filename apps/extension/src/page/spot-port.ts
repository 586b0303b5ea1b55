import type { Density, Mark, Spot } from '@parley/annotator'
import type { Mention } from '@parley/spotter'
import { ask } from '../messages/ask.ts'
import { MAX_BLOCK_LENGTH, MAX_BLOCKS } from '../messages/limits.ts'

/** The page's way to the spotter in the background, and how its answers are painted. */
export interface SpotPort {
  readonly spot: Spot
  readonly mark: (mention: Mention) => Mark | undefined
  readonly choose: () => Density
  readonly state: {
    /** Any of the page's text has been spotted. */
    readonly read: boolean
    /** The last question was not answered. */
    readonly failed: boolean
    /** Some of the text was not asked about, as there is too much of it. */
    readonly cut: boolean
  }
}

interface Texts {
  readonly blocks: readonly string[]
  readonly languages: readonly string[]
}

const NONE: Texts = { blocks: [], languages: [] }

/** Characters asked about at once, some 250,000 words: more would hold up the page's own work. */
const MOST = 1_500_000

/** How many of the texts, from the first, are within the limits. */
const within = (texts: readonly string[]): number => {
  let room = MOST
  const end = texts.findIndex((text) => {
    room -= text.length
    return room < 0
  })
  return Math.min(MAX_BLOCKS, end < 0 ? texts.length : end)
}

/**
 * Texts that a page adds later are spotted together with those it began with, so that a short
 * addition is weighed as part of the article and not by itself. `beforeFirst` runs once.
 */
export function makeSpotPort(beforeFirst: () => Promise<void>): SpotPort {
  const state = { read: false, failed: false, cut: false }
  let contested: ReadonlySet<string> = new Set()
  let muted: ReadonlySet<string> = new Set()
  let density: Density = 'first'
  let page = 0
  let opening = NONE
  let ready: Promise<void> | undefined

  const spot: Spot = async (texts, context) => {
    ready ??= beforeFirst()
    const added = {
      blocks: texts.map((text) => text.slice(0, MAX_BLOCK_LENGTH)),
      languages: context.languages.map((tag) => tag ?? ''),
    }
    const first = context.page !== page
    page = context.page
    const before = first ? NONE : opening
    if (first) opening = added
    const blocks = [...before.blocks, ...added.blocks]
    const count = within(blocks)
    state.cut = count < blocks.length
    const languages = [...before.languages, ...added.languages].slice(0, count)
    const answer = await ready
      .then(() => ask({ kind: 'spot', blocks: blocks.slice(0, count), languages }))
      .catch((error: unknown) => {
        state.failed = true
        throw error
      })
    state.failed = false
    state.read = true
    density = answer.density
    contested = new Set([...(first ? [] : contested), ...answer.contested])
    muted = new Set(answer.muted)
    const skipped = before.blocks.length
    return answer.mentions
      .filter(({ block }) => block >= skipped)
      .map((mention) => ({ ...mention, block: mention.block - skipped }))
  }

  const mark = ({ topic, party }: Mention): Mark | undefined => {
    if (party || muted.has(topic)) return undefined
    return contested.has(topic) ? 'contested' : 'topic'
  }

  return { spot, mark, choose: () => density, state }
}
