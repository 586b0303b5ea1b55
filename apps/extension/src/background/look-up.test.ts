import type { Overview } from '@parley/taxonomy'
import { describe, expect, it } from 'vitest'
import { topicNamed } from './look-up.ts'

const line = (label: string) => ({ label, kind: 'treaty' as const, issues: [] })
const overview: Pick<Overview, 'topics'> = {
  topics: {
    'new-start': line('New START'),
    'nato-article-5': line('Article 5 of the North Atlantic Treaty'),
    'north-atlantic-treaty': line('North Atlantic Treaty'),
  },
}

describe('topicNamed', () => {
  it.each([
    ['New START', 'new-start'],
    ['  new  start, ', 'new-start'],
    ['North Atlantic Treaty', 'north-atlantic-treaty'],
    ['Article 5', 'nato-article-5'],
    ['art', undefined],
    ['…', undefined],
    ['New START treaty', undefined],
  ])('takes “%s” for %s', (text, topic) => {
    expect(topicNamed(text, overview)).toBe(topic)
  })
})
