import type { Mention } from '@parley/spotter'
import type { Annotation, AnnotationPage } from './annotation.ts'
import type { Block } from './blocks.ts'
import { codePointCounter, stepBack, stepForward } from './code-points.ts'
import { newIds } from './new-ids.ts'

/** How much of the text around a mention its quote selector carries, in code points. */
const CONTEXT = 32

/**
 * Says where mentions stand in the text as it was posted: spans of blocks become quotes with
 * context and places in code points. Mentions come in reading order. The model wants an IRI for every
 * annotation, for the page, for the collection that it is the only page of and for the text: they are
 * made anew each time, since a posted text has no address and nothing of it is kept.
 */
export const toAnnotationPage = (
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  origin: string,
): AnnotationPage => {
  const count = codePointCounter(text)
  const newId = newIds()
  const [id, collection, source] = [newId(), newId(), newId()]
  const items = mentions.map((mention): Annotation => {
    const offset = blocks[mention.block]?.start ?? 0
    const start = offset + mention.start
    const end = offset + mention.end
    return {
      id: newId(),
      type: 'Annotation',
      motivation: 'identifying',
      body: {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `${origin}/v1/topics/${mention.topic}`,
      },
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(stepBack(text, start, CONTEXT), start),
            suffix: text.slice(end, stepForward(text, end, CONTEXT)),
          },
          { type: 'TextPositionSelector', start: count(start), end: count(end) },
        ],
      },
    }
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: { id: collection, type: 'AnnotationCollection', total: items.length },
    startIndex: 0,
    items,
  }
}
