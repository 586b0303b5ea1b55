import type { Mention } from '@parley/spotter'
import { describe, expect, it } from 'vitest'
import { groupByLanguage, inReadingOrder } from './language-groups.ts'

const mention = (block: number, start: number): Mention => ({
  block,
  start,
  end: start + 1,
  topic: 'one',
  party: false,
  why: { rule: 'distinctive', cues: [], relevance: 0 },
})

describe('groupByLanguage', () => {
  it('keeps the paragraphs of a language together and knows where they stood', () => {
    expect(groupByLanguage(['a', 'б', 'c'], ['en', 'uk', 'en'])).toEqual([
      { language: 'en', places: [0, 2], texts: ['a', 'c'] },
      { language: 'uk', places: [1], texts: ['б'] },
    ])
  })
})

describe('inReadingOrder', () => {
  it('puts the mentions of all groups back in order', () => {
    const groups = groupByLanguage(['a', 'б', 'c'], ['en', 'uk', 'en'])
    const found = [[mention(0, 4), mention(1, 0)], [mention(0, 2)]]
    expect(inReadingOrder(groups, found).map(({ block, start }) => [block, start])).toEqual([
      [0, 4],
      [1, 2],
      [2, 0],
    ])
  })
})
