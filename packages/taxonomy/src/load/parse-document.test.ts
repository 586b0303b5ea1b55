import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { smallPack } from '../../test/small-pack.ts'
import { parseDocument } from './parse-document.ts'

const anything = z.looseObject({})

/** What the quick reader might take for something else than the careful one. */
const SCALARS = [
  ...['no', 'yes', 'on', 'off', 'y', 'n', 'true', 'True', 'TRUE', 'null', 'Null', '~', ''],
  ...['0123', '0o17', '0x1F', '1_000', '1e3', '.5', '1.', '+1', '-0', '.inf', '.nan', '1:30'],
  ...['2026-02-05', '2026', '12:30:45', '<<', '=', '!!str 1', '"0123"', "'it''s'", '"\\u00e9"'],
  ...['a: b', 'a #b', 'a# b', '[a, b]', '{a: b}', '- a', '| x', '>- x', '@a', '`a`', '%a', 'a\\tb'],
]
const BLOCKS = [
  '>-\n  one\n  two\n\n  three\n',
  '>\n  one\n    more\n  two\n\n\n',
  '|+\n  one\n\n\n',
  '>-\n  ends  \n  with spaces\n',
  '\n  one\n  two\n',
  '"one\n  two\n\n  three"\n',
]

const carefully = (text: string): unknown => {
  try {
    return parse(text)
  } catch {
    return 'refused'
  }
}

describe('parseDocument', () => {
  it.each([...SCALARS, ...BLOCKS])('reads %j as the reader with positions does', (written) => {
    const text = `a: ${written}\nb: 1\n`
    const { parsed } = parseDocument('x.yml', text, anything)
    expect(parsed?.value ?? 'refused').toEqual(carefully(text))
  })

  it('tells the line of a field only when it is asked', () => {
    const { parsed } = parseDocument('x.yml', 'a:\n  - b: 1\n    c: 2\n', anything)
    expect(parsed?.lineOf(['a', 0, 'c'])).toBe(3)
    expect(parsed?.lineOf(['a', 0, 'none'])).toBe(2)
    expect(parsed?.lineOf([])).toBe(1)
  })

  it('takes & and * inside words for what they are', () => {
    const { parsed } = parseDocument('x.yml', 'a: AT&T *\nb: "*x"\n', anything)
    expect(parsed?.value).toEqual({ a: 'AT&T *', b: '*x' })
  })

  it('reads every document of a pack as the reader with positions does', () => {
    for (const { path, text } of smallPack())
      expect(parseDocument(path, text, anything).parsed?.value, path).toEqual(parse(text))
  })
})
