import { describe, expect, it } from 'vitest'
import { choose, type Density } from './choose.ts'

interface Case {
  readonly topic: string
  readonly hidden?: boolean
  readonly mark?: 'topic' | 'contested' | 'none'
}

function chosen(density: Density, passages: readonly [number, ...Case[]][]): string[] {
  const all = passages.map(([heading, ...mentions]) => ({ heading, mentions }))
  const result = choose<Case>(all, {
    density,
    markOf: ({ mark = 'topic' }) => (mark === 'none' ? undefined : mark),
    isVisible: ({ hidden = false }) => !hidden,
  })
  return all.flatMap(({ mentions }, at) =>
    mentions.flatMap((mention) => {
      const mark = result.get(mention)
      return mark ? [`${at}:${mention.topic}:${mark}`] : []
    }),
  )
}

const a = { topic: 'a' }
const b = { topic: 'b', mark: 'contested' } as const

describe('choose', () => {
  it.each<[string, Density, [number, ...Case[]][], string[]]>([
    ['nothing of nothing', 'first', [], []],
    [
      'the first of each topic',
      'first',
      [
        [0, { ...a }, { ...b }],
        [0, { ...a }],
      ],
      ['0:a:topic', '0:b:contested'],
    ],
    [
      'a mention in a heading',
      'first',
      [
        [1, { ...a }],
        [0, { ...a }],
      ],
      ['0:a:topic'],
    ],
    [
      'the first of each section',
      'first-per-section',
      [[0, { ...a }], [0, { ...a }], [2], [0, { ...a }], [3, { ...a }]],
      ['0:a:topic', '3:a:topic', '4:a:topic'],
    ],
    [
      'no second one for headings under first',
      'first',
      [[0, { ...a }], [2], [0, { ...a }]],
      ['0:a:topic'],
    ],
    [
      'all',
      'all',
      [
        [0, { ...a }, { ...a }],
        [0, { ...a, hidden: true }],
      ],
      ['0:a:topic', '0:a:topic', '1:a:topic'],
    ],
    [
      'the first that can be seen',
      'first',
      [
        [0, { ...a, hidden: true }],
        [0, { ...a }],
        [0, { ...a }],
      ],
      ['1:a:topic'],
    ],
    [
      'the first where none can be seen',
      'first',
      [
        [0, { ...a, hidden: true }],
        [0, { ...a, hidden: true }],
      ],
      ['0:a:topic'],
    ],
    [
      'none that have no mark, and no first among them',
      'first',
      [
        [0, { ...a, mark: 'none' }],
        [0, { ...a }],
      ],
      ['1:a:topic'],
    ],
  ])('takes %s', (_, density, passages, expected) => {
    expect(chosen(density, passages)).toEqual(expected)
  })
})
