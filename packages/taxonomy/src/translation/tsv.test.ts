import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTsv, writeTsv } from './tsv.ts'

const cellsOf = (text: string) => readTsv(text).map(({ cells }) => cells)

describe('readTsv', () => {
  it.each([
    [
      'plain cells and an empty one at the end',
      'a\tb\t\nc\t',
      [
        ['a', 'b', ''],
        ['c', ''],
      ],
    ],
    ['line ends of Windows and a byte order mark', '\uFEFFa\tb\r\nc\r\n', [['a', 'b'], ['c']]],
    ['empty lines', 'a\n\n\t\nb\n', [['a'], ['b']]],
    ['a quoted cell', '"a ""b""\tc\nd"\te\n', [['a "b"\tc\nd', 'e']]],
    ['quotation marks of a hand', '"a" b\tc "d"\n', [['"a" b', 'c "d"']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows)
  })

  it('counts the lines of the file, not the rows', () => {
    expect(readTsv('a\n\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([1, 3, 5])
  })

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'є', '"', '\t', '\n', '\r', ' ', '„') })
    const row = fc.array(cell, { minLength: 1 }).filter((cells) => cells.some((text) => text))
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(cellsOf(writeTsv(rows))).toEqual(rows)
      }),
    )
  })
})
