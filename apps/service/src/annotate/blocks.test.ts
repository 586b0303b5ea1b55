import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitIntoBlocks } from './blocks.ts'

const split = (text: string): readonly string[] => splitIntoBlocks(text).map((block) => block.text)

const WRAPPED = `The two delegations met on Monday and spoke about a new treaty, New
START, which had come to an end in the winter before, and about the
Security Council.`

describe('splitIntoBlocks', () => {
  it.each([
    ['nothing', '', []],
    ['white space', '   \n\t\r\n', []],
    ['one line', 'one', ['one']],
    ['a name over the end of a line', 'They spoke of New\nSTART.', ['They spoke of New\nSTART.']],
    ['a line that goes on in lower case', `${'a '.repeat(90)}\nand b`, 1],
    ['short sentences', 'One.\nTwo.', ['One.', 'Two.']],
    ['short headings', 'One\nTwo is a longer line.', ['One', 'Two is a longer line.']],
    [
      'items of a digest that end with their source',
      'War in one country\nA town is shelled at night and three people are hurt. (An agency)\nWar in another one\nThe parties agree on a truce of three days at most. (A paper)',
      4,
    ],
    [
      'all kinds of breaks',
      'One.\r\n\r\nTwo.\rThree.\u2028Four.',
      ['One.', 'Two.', 'Three.', 'Four.'],
    ],
    ['paragraphs of one long line', `A ${'a '.repeat(90)}a\nB ${'b '.repeat(99)}b`, 2],
    ['a wrapped paragraph', WRAPPED, [WRAPPED]],
    ['wrapped paragraphs', `${WRAPPED}\n\n${WRAPPED}`, [WRAPPED, WRAPPED]],
    ['a heading above', `A heading\n${WRAPPED}`, ['A heading', WRAPPED]],
    ['a Markdown heading', `## ${'Heading '.repeat(8)}\n${WRAPPED}`, 2],
    [
      'list items',
      '- the first item of this list is as long as any of the other items\n- the second item of this list is as long as any of the other items\n1. the third one',
      3,
    ],
    [
      'a wrapped list item',
      `- ${WRAPPED.replaceAll('\n', '\n  ')}\n- another`,
      [`- ${WRAPPED.replaceAll('\n', '\n  ')}`, '- another'],
    ],
    ['a table', '| New | START |\n| --- | --- |\n| New | START |', 3],
  ])('splits %s', (_, text, expected) => {
    if (typeof expected === 'number') expect(split(text)).toHaveLength(expected)
    else expect(split(text)).toEqual(expected)
  })

  it('takes CRLF and CR for what LF is', () => {
    expect(split(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(1)
    expect(split(WRAPPED.replaceAll('\n', '\r'))).toHaveLength(1)
  })

  it('says where a block begins', () => {
    expect(splitIntoBlocks('😀.\u2028B.\u2029C')).toEqual([
      { text: '😀.', start: 0 },
      { text: 'B.', start: 4 },
      { text: 'C', start: 7 },
    ])
  })

  it('gives blocks that stand in the text where they say, and loses no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'word ', ' ', '\r', '\n', '😀', '\u2028', '- '),
          maxLength: 200,
        }),
        (text) => {
          let end = 0
          let letters = ''
          for (const block of splitIntoBlocks(text)) {
            expect(text.startsWith(block.text, block.start)).toBe(true)
            expect(block.start).toBeGreaterThanOrEqual(end)
            end = block.start + block.text.length
            letters += block.text
          }
          const visible = (of: string) => of.replace(/\s/g, '')
          expect(visible(letters)).toBe(visible(text))
        },
      ),
    )
  })
})
