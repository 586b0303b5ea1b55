import type { Mark, Spot } from '@parley/annotator'
import type { Mention } from '@parley/spotter'
import { ask } from '../messages/ask.ts'

/** The page's way to the spotter in the background, and how its answers are painted. */
export interface SpotPort {
  readonly spot: Spot
  readonly mark: (mention: Mention) => Mark | undefined
  /** Whether any of the page's text has been spotted yet. */
  readonly isRead: () => boolean
}

interface Texts {
  readonly blocks: readonly string[]
  readonly languages: readonly string[]
}

const NONE: Texts = { blocks: [], languages: [] }

/**
 * Texts that a page adds later are spotted together with those it began with, so that a short
 * addition is weighed as part of the article and not by itself. `beforeFirst` runs once.
 */
export function makeSpotPort(beforeFirst: () => Promise<void>): SpotPort {
  const contested = new Set<string>()
  let page = 0
  let read = false
  let opening = NONE
  let ready: Promise<void> | undefined

  const spot: Spot = async (texts, context) => {
    ready ??= beforeFirst()
    await ready
    const added = { blocks: texts, languages: context.languages.map((tag) => tag ?? '') }
    const first = context.page !== page
    if (first) opening = added
    page = context.page
    const before = first ? NONE : opening
    const answer = await ask({
      kind: 'spot',
      blocks: [...before.blocks, ...added.blocks],
      languages: [...before.languages, ...added.languages],
    })
    read = true
    for (const topic of answer.contested) contested.add(topic)
    const skipped = before.blocks.length
    return answer.mentions
      .filter(({ block }) => block >= skipped)
      .map((mention) => ({ ...mention, block: mention.block - skipped }))
  }

  const mark = ({ topic, party }: Mention): Mark | undefined => {
    if (party) return undefined
    return contested.has(topic) ? 'contested' : 'topic'
  }

  return { spot, mark, isRead: () => read }
}
