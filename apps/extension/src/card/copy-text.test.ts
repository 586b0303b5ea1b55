import { describe, expect, it } from 'vitest'
import type { CardView } from '../messages/answers.ts'
import { en } from '../wording/en.ts'
import { uk } from '../wording/uk.ts'
import { copyText } from './copy-text.ts'

const source = (id: string, title: string) => ({
  id,
  title,
  publisher: 'The Gazette',
  url: `https://gazette.test/${id}`,
  publishedAt: '2025-03-04',
  language: 'en' as const,
  kind: 'reporting' as const,
  seenAs: 'primary' as const,
})

const view = (card: Partial<CardView['card']>): CardView => ({
  card: {
    id: 'line',
    kind: 'concept',
    issues: [],
    label: 'The line',
    definition: 'What is called the line.',
    sources: ['two', 'one', 'lost'],
    review: 'checked',
    ...card,
  },
  language: 'en',
  isMuted: false,
  pack: 'talks',
  revision: 'r1',
  evidenceUntil: '2026-03-31',
  labels: {},
  sources: { one: source('one', 'First'), two: source('two', 'Second') },
})

const copied = (card: Partial<CardView['card']>) => copyText(view(card), en.copy, 'en')

const asOf = { text: 'It holds.', asOf: '2026-01-02', reviewBy: '2026-06-01', sources: ['one'] }

describe('copyText', () => {
  it('numbers the sources from those of the status and names each with its address', () => {
    expect(copied({ status: asOf })).toBe(
      [
        'The line',
        'What is called the line.',
        'As of 2 January 2026: It holds. [1]',
        '[1] First. The Gazette, 4 March 2025. https://gazette.test/one\n[2] Second. The Gazette, 4 March 2025. https://gazette.test/two',
        'From Parley. Evidence until 31 March 2026.\n',
      ].join('\n\n'),
    )
  })

  it('leaves out what a card has not', () => {
    expect(copied({ sources: [] })).toBe(
      'The line\n\nWhat is called the line.\n\nFrom Parley. Evidence until 31 March 2026.\n',
    )
  })

  it('takes the English where there is no other', () => {
    expect(copied({ label: { en: 'Line' }, sources: [] })).toMatch(/^Line\n/)
  })

  it('speaks one language throughout, dates included', () => {
    const text = copyText(view({ status: asOf, sources: [] }), uk.copy, 'uk')
    expect(text).toContain('2 січня 2026')
    expect(text).toContain('31 березня 2026')
    expect(text).not.toMatch(/January|Parley\. Evidence/)
  })
})
