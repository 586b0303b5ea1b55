import type { Overview } from '@parley/taxonomy'
import { describe, expect, it } from 'vitest'
import { countIssues, firstOf, listTopics } from './coverage.ts'

const overview: Pick<Overview, 'topics'> = {
  topics: {
    crimea: { label: 'Crimea', kind: 'place', issues: ['territory'] },
    nato: { label: 'NATO', kind: 'institution', issues: ['security-architecture', 'territory'] },
  },
}
const line = (topic: string, marked = false) => ({ topic, text: topic, marked })
const page = { mentions: [line('nato'), line('crimea', true), line('nato', true), line('lost')] }

describe('countIssues', () => {
  it('counts a topic for each of its issues and passes over unknown ones', () => {
    expect(countIssues(overview, page)).toEqual({ territory: 3, 'security-architecture': 2 })
  })

  it('counts nothing on a blank page', () => {
    expect(countIssues(overview, { mentions: [] })).toEqual({})
  })
})

describe('listTopics', () => {
  it('lists each topic once, in the order of the text', () => {
    expect(listTopics(overview, page).map(({ id, count }) => [id, count])).toEqual([
      ['nato', 2],
      ['crimea', 1],
      ['lost', 1],
    ])
  })
})

describe('firstOf', () => {
  it.each([
    ['nato', 2],
    ['lost', 3],
    ['absent', -1],
  ])('finds %s at %i', (topic, at) => {
    expect(firstOf(topic, page)).toBe(at)
  })
})
