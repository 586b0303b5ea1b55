import fc from 'fast-check'
import { expect, it } from 'vitest'
import { annotationBytes } from './annotation-bytes.ts'
import { toAnnotationPage } from './annotation-page.ts'
import { splitIntoBlocks } from './blocks.ts'

const unit = fc.constantFrom(
  'a',
  ' ',
  '“',
  'є',
  '"',
  '\\',
  '\n',
  '\u2028',
  '\u0000',
  '😀',
  '\ud83d',
)

it('is what JSON.stringify makes of the page, whatever is quoted', () => {
  const places = fc.array(fc.tuple(fc.nat(40), fc.nat(9)), { maxLength: 5 })
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), places, fc.webUrl(), (text, spans, origin) => {
      const blocks = splitIntoBlocks(text)
      const mentions = spans
        .toSorted(([a], [b]) => a - b)
        .map(([start, length]) => ({
          block: 0,
          start,
          end: start + length,
          topic: 'new-start',
          party: false,
          why: { rule: 'page' as const, cues: [], relevance: 1 },
        }))
      const page = toAnnotationPage(text, blocks, mentions, origin)
      const bytes = annotationBytes(page)
      expect(new TextDecoder().decode(bytes)).toBe(JSON.stringify(page))
    }),
  )
})
