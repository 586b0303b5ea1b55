import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitIntoBlocks } from './blocks.ts'

describe('splitIntoBlocks', () => {
  it.each([
    ['', []],
    ['   \n\t\r\n', []],
    ['one', [{ text: 'one', start: 0 }]],
    [
      'one\ntwo',
      [
        { text: 'one', start: 0 },
        { text: 'two', start: 4 },
      ],
    ],
    [
      'one\r\n\r\ntwo\r',
      [
        { text: 'one', start: 0 },
        { text: 'two', start: 7 },
      ],
    ],
    [
      '😀\u2028b\u2029c',
      [
        { text: '😀', start: 0 },
        { text: 'b', start: 3 },
        { text: 'c', start: 5 },
      ],
    ],
  ])('splits %j', (text, expected) => {
    expect(splitIntoBlocks(text)).toEqual(expected)
  })

  it('gives blocks that stand in the text where they say, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\r', '\n', '😀', '\u2028') }),
        (text) => {
          for (const block of splitIntoBlocks(text)) {
            expect(text.startsWith(block.text, block.start)).toBe(true)
            expect(block.text).not.toMatch(/[\r\n\u2028]/)
          }
        },
      ),
    )
  })
})
