import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index.ts'
import type { IndexSource, SourceForm } from './index-source.ts'
import { openIndex } from './open-index.ts'
import { spot } from './spot.ts'

const form = (topic: string, text: string, more: Partial<SourceForm> = {}): SourceForm => ({
  topic,
  text,
  case: 'smart',
  ...more,
})

const SOURCE: IndexSource = {
  language: 'en',
  topics: [
    { id: 'ceasefire', party: false, relevance: 'weak', general: true },
    { id: 'kellogg', party: false, relevance: 'weak' },
    { id: 'article-5', party: false, relevance: 'none' },
    { id: 'nato', party: false, relevance: 'none' },
    { id: 'nato-membership', party: false, relevance: 'weak' },
    { id: 'minsk', party: false, relevance: 'strong' },
    { id: 'dmz', party: false, relevance: 'weak', general: true },
    { id: 'talks-one', party: false, relevance: 'weak', general: true },
    { id: 'talks-two', party: false, relevance: 'weak', general: true },
    { id: 'xi', party: false, relevance: 'none' },
    { id: 'russia', party: true, relevance: 'weak' },
    { id: 'ukraine', party: true, relevance: 'weak' },
  ],
  forms: [
    form('ceasefire', 'ceasefire', { needs: 'page' }),
    form('kellogg', 'Keith Kellogg'),
    form('kellogg', 'Kellogg', { needs: 'introduction' }),
    form('article-5', 'Article 5', {
      needs: 'cue',
      cues: ['NATO', 'alliance'],
      against: ['permit'],
    }),
    form('nato', 'NATO', { needs: 'page', against: ['phonetic'] }),
    form('nato-membership', 'NATO membership', { needs: 'page' }),
    form('minsk', 'Minsk agreements'),
    form('ceasefire', 'a halt to the shooting in Ukraine', { mark: [2, 22] }),
    form('dmz', 'demilitarised zone', { needs: 'page', against: ['Korea', 'Korean'] }),
    form('russia', 'Russia'),
    form('ukraine', 'Ukraine'),
    form('talks-one', 'Geneva talks', { needs: 'cue', cues: ['autumn'] }),
    form('talks-two', 'Geneva talks', { needs: 'cue', reach: 'page', cues: ['winter'] }),
    form('xi', 'Xi', { needs: 'page', against: ["Xi'an"] }),
    form('dmz', "Minsk agreements' line", { mark: [18, 22] }),
  ],
  elsewhere: ['Congo'],
}
const INDEX = openIndex(buildIndex(SOURCE))

const WAR = 'Russia and Ukraine spoke of a ceasefire.'
const found = (...blocks: string[]) =>
  spot(INDEX, blocks).mentions.map(({ block, start, end }) => blocks[block]?.slice(start, end))

describe('spot', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'marks a distinctive alias in a lone sentence',
      ['The Minsk agreements of 2015.'],
      ['Minsk agreements'],
    ],
    ['marks an alias that needs the page where the page is about it', [WAR], ['ceasefire']],
    ['leaves it where the page is not', ['The ceasefire in Congo holds.'], []],
    [
      'leaves it where only one party is named',
      ['Ukraine won the match; a ceasefire with the fans.'],
      [],
    ],
    ['prefers the longest', [`${WAR} NATO membership.`], ['ceasefire', 'NATO membership']],
    ['wants a full name before the short one', [`${WAR} Kellogg flew.`], ['ceasefire']],
    [
      'takes the short name once the full one stands on the page',
      ['Keith Kellogg came.', 'Kellogg flew.'],
      ['Keith Kellogg', 'Kellogg'],
    ],
    ['wants the cue', [`${WAR} Article 5 of the law.`], ['ceasefire']],
    ['takes the cue', [`${WAR} The alliance and Article 5.`], ['ceasefire', 'Article 5']],
    ['obeys a cue against', [`${WAR} The alliance, Article 5, and the permit.`], ['ceasefire']],
    ['tells one zone from another', [`${WAR} The Korean demilitarised zone.`], ['ceasefire']],
    ['does not cross blocks', [WAR, 'NATO', 'membership'], ['ceasefire', 'NATO']],
    [
      'marks a part of a form',
      ['They want a halt\u00a0 to the shooting in Ukraine.'],
      ['halt\u00a0 to the shooting'],
    ],
    [
      'looks through marks in a part',
      ['A halt to the sho\u00adoting in Ukraine.'],
      ['halt to the sho\u00adoting'],
    ],
    [
      'leaves a general word in a paragraph on another war, on a page about this one',
      [WAR, WAR, 'The ceasefire in Congo holds.', 'NATO met.'],
      ['ceasefire', 'ceasefire', 'NATO'],
    ],
    [
      'takes it where the paragraph speaks of this war too',
      [`${WAR} Congo has none.`],
      ['ceasefire'],
    ],
    [
      'counts words of wide use for nothing where nothing is sure',
      ['A ceasefire, NATO, NATO membership, a demilitarised zone: so ran the ceasefire talks.'],
      [],
    ],
    ['rules out a part of a longer word', [`${WAR} Xi spoke in Xi'an.`], ['ceasefire', 'Xi']],
    [
      'leaves what stands around a mark to others',
      ["The Minsk agreements' line."],
      ['Minsk agreements', 'line'],
    ],
    ['answers no text', [], []],
    ['answers empty blocks', ['', ' '], []],
  ]
  it.each(cases)('%s', (_, blocks, expected) => {
    expect(found(...blocks)).toEqual(expected)
  })

  it('marks one paragraph about the subject in a long briefing, and not the rest', () => {
    const other =
      'Elections were held in another country, and a ceasefire was signed on its border. '.repeat(
        12,
      )
    const blocks = [other, other, other, other, WAR, other, other, other, other]
    const { mentions, relevance } = spot(INDEX, blocks)
    expect(relevance).toBeLessThan(1)
    expect(new Set(mentions.map(({ block }) => block))).toEqual(new Set([4]))
  })

  it('tells senses by a cue near, else by one anywhere on the page', () => {
    const topics = (...blocks: string[]) =>
      spot(INDEX, [...blocks, WAR]).mentions.map(({ topic }) => topic)
    expect(topics('The Geneva talks of autumn.', 'It was winter.')).toContain('talks-one')
    expect(topics('The Geneva talks ended.', 'It was winter.')).toContain('talks-two')
    expect(topics('The Geneva talks ended.')).toEqual(['ceasefire'])
  })

  it('says why', () => {
    const { mentions } = spot(INDEX, [`${WAR} The alliance and Article 5. Minsk agreements.`])
    expect(mentions.map(({ why }) => [why.rule, why.cues])).toEqual([
      ['page', []],
      ['cue', ['alliance']],
      ['distinctive', []],
    ])
  })

  it('returns parties only when asked, and never inside a topic', () => {
    const { mentions } = spot(INDEX, [WAR], { parties: true })
    expect(mentions.map(({ topic, party }) => [topic, party])).toEqual([
      ['russia', true],
      ['ukraine', true],
      ['ceasefire', false],
    ])
  })

  it('returns ordered spans inside their blocks, without overlaps, for any text', () => {
    const words = fc.constantFrom(
      'NATO',
      'membership',
      'Russia',
      'Ukraine',
      'ceasefire',
      '\ud800',
      '\u0301',
      'Kellogg',
      '\n',
      '«',
    )
    const block = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        let before = { block: 0, end: 0 }
        for (const mention of spot(INDEX, blocks, { parties: true }).mentions) {
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(blocks[mention.block]?.length ?? 0)
          expect(mention.block).toBeGreaterThanOrEqual(before.block)
          if (mention.block === before.block)
            expect(mention.start).toBeGreaterThanOrEqual(before.end)
          before = mention
        }
      }),
    )
  })
})
