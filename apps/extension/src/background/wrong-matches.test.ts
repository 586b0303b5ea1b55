import { describe, expect, it } from 'vitest'
import { withoutWrong } from './wrong-matches.ts'

const why = { rule: 'distinctive', cues: [], relevance: 1 } as const
const texts = ['The zone, a Buffer\n zone, was drawn.', 'A buffer zone.']
const mention = (block: number, words: string, topic = 'buffer') => {
  const start = texts[block]?.indexOf(words) ?? 0
  return { block, start, end: start + words.length, topic, party: false, why }
}
const wrong = (topic: string, words: string) => ({
  topic,
  words,
  rule: 'page',
  cues: [],
  pack: 'talks',
  revision: 'r1',
  date: '2026-01-01',
})

describe('withoutWrong', () => {
  const mentions = [mention(0, 'zone'), mention(0, 'Buffer\n zone'), mention(1, 'buffer zone')]

  it('drops the same words of the same topic, whatever their case and white space', () => {
    expect(withoutWrong(mentions, texts, [wrong('buffer', 'Buffer zone')])).toEqual([mentions[0]])
  })

  it.each([
    ['another topic', [wrong('line', 'buffer zone')]],
    ['other words', [wrong('buffer', 'buffer zones')]],
    ['nothing kept', []],
  ])('keeps all for %s', (_, kept) => {
    expect(withoutWrong(mentions, texts, kept)).toEqual(mentions)
  })
})
