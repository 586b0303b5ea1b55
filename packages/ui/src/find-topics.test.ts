import { describe, expect, it } from 'vitest'
import { findTopics } from './find-topics.ts'

const entry = (id: string, names: readonly string[], text?: string) => ({ id, names, text })
const ENTRIES = [
  entry('minsk', ['Minsk agreements', 'Мінські угоди'], 'Two agreements of 2014 and 2015.'),
  entry('start', ['New START', 'Новий СНО']),
  entry('restart', ['Restart of talks'], 'Talks that began anew.'),
  entry('turkiye', ['Türkiye', 'Turkey']),
  entry('lodz', ['Łódź talks']),
  entry('president', ['Presidents’ summit']),
]
const find = (query: string) => findTopics(ENTRIES, query).map(({ id }) => id)

describe('findTopics', () => {
  it.each([
    ['', ['minsk', 'start', 'restart', 'turkiye', 'lodz', 'president']],
    ['minsk', ['minsk']],
    ['START', ['start']],
    ['new st', ['start']],
    ['start new', ['start']],
    ['turkiye', ['turkiye']],
    ['lodz', ['lodz']],
    ['presidents', ['president']],
    ["president's summit", ['president']],
    ['мінські', ['minsk']],
    ['talks', ['restart', 'lodz']],
    ['agreements 2014', ['minsk']],
  ])('finds %j', (query, ids) => {
    expect(find(query)).toEqual(ids)
  })

  it.each(['art', 'minsk turkey', '<script>', '…', 'x'.repeat(500)])(
    'finds nothing for %j',
    (query) => {
      expect(find(query)).toEqual([])
    },
  )

  it('puts a whole name before a beginning, and a name before a text', () => {
    const entries = [
      entry('text', ['Other'], 'About NATO.'),
      entry('longer', ['NATO enlargement']),
      entry('whole', ['NATO']),
    ]
    expect(findTopics(entries, 'nato').map(({ id }) => id)).toEqual(['whole', 'longer', 'text'])
  })
})
