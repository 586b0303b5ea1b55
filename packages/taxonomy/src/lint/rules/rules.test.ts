import { describe, expect, it } from 'vitest'
import { type Fault, itReports } from '../../../test/faults.ts'
import { smallPack } from '../../../test/small-pack.ts'
import { lint } from '../lint.ts'

const FAULTS: readonly Fault[] = [
  {
    fault: 'an unknown topic',
    file: 'topics/ceasefire-in-ukraine.yml',
    from: 'to: new-start',
    to: 'to: old-start',
    rule: 'references',
    line: 8,
    says: /no topic or party “old-start”/,
  },
  {
    fault: 'an unknown source',
    file: 'events/2026-02-05-new-start-expires.yml',
    from: 'sources: [day-page]',
    to: 'sources: [nowhere]',
    rule: 'references',
    line: 8,
    says: /Add sources\/nowhere\.yml/,
  },
  {
    fault: 'an unknown party',
    file: 'topics/root-causes.yml',
    from: 'party: russia',
    to: 'party: russland',
    rule: 'references',
    line: 7,
    says: /no party “russland”/,
  },
  {
    fault: 'a duplicate alias in a topic',
    file: 'topics/ceasefire-in-ukraine.yml',
    from: 'text: cease-fire',
    to: 'text: ceasefire',
    rule: 'aliases',
    line: 14,
    says: /“ceasefire” \(en\) adds nothing/,
  },
  {
    fault: 'an unknown inflection class',
    file: 'topics/root-causes.yml',
    from: 'text: root causes',
    to: 'text: root cause~z',
    rule: 'aliases',
    line: 19,
    says: /no inflection class “z”.*Use one of s, es/,
  },
  {
    fault: 'an alias of two topics',
    file: 'topics/root-causes.yml',
    from: 'text: root causes',
    to: 'text: Ceasefire',
    rule: 'alias-clashes',
    line: 19,
    says: /“Ceasefire” \(en\) stands for ceasefire-in-ukraine too/,
  },
  {
    fault: 'an event after the evidence',
    file: 'events/2026-02-05-new-start-expires.yml',
    from: 'date: 2026-02-05',
    to: 'date: 2026-05-01',
    rule: 'dates',
    line: 2,
    says: /after 2026-03-28/,
  },
  {
    fault: 'a review before its status',
    file: 'topics/new-start.yml',
    from: 'reviewBy: 2027',
    to: 'reviewBy: 2025',
    rule: 'dates',
    line: 12,
    says: /reviewBy is not after asOf/,
  },
  {
    fault: 'a contested term with one party',
    file: 'topics/root-causes.yml',
    from: 'party: ukraine',
    to: 'party: russia',
    rule: 'contested-terms',
    line: 6,
    says: /at least two parties/,
  },
  {
    fault: 'a judgement of nobody',
    file: 'topics/ceasefire-in-ukraine.yml',
    from: 'type: related-to',
    to: 'type: incompatible-with',
    rule: 'judgements',
    line: 8,
    says: /names no party/,
  },
  {
    fault: 'a loaded word',
    file: 'topics/root-causes.yml',
    from: 'Russia means the',
    to: 'Russia means the so-called',
    rule: 'loaded-words',
    line: 9,
    says: /“so-called”/,
  },
  {
    fault: 'a cause that nobody claims',
    file: 'issues/process.yml',
    from: 'The parties differ on',
    to: 'The war led to',
    rule: 'causal-verbs',
    line: 6,
    says: /“led to”/,
  },
  {
    fault: 'a source that was not opened',
    file: 'sources/day-page.yml',
    from: 'seenAs: secondary',
    to: 'seenAs: not-opened',
    rule: 'sources',
    line: 8,
    reportedIn: 'events/2026-02-05-new-start-expires.yml',
    says: /not opened/,
  },
  {
    fault: 'two positions that stand',
    file: 'positions/security-architecture-ukraine.yml',
    from: 'party: ukraine',
    to: 'party: russia',
    rule: 'positions',
    line: 5,
    says: /another position/,
  },
  {
    fault: 'a topic that no English alias finds',
    file: 'topics/root-causes.yml',
    from: '  en:\n    - { text',
    to: '  uk:\n    - { text',
    rule: 'english-aliases',
    line: 17,
    says: /aliases\.en/,
  },
  {
    fault: 'a party that no English alias finds',
    file: 'parties/russia.yml',
    from: '  en: [Russia',
    to: '  de: [Russia',
    rule: 'english-aliases',
    line: 9,
    says: /no English text mentions it/,
  },
  {
    fault: 'an identifier that nobody confirmed',
    file: 'topics/new-start.yml',
    from: 'review: draft',
    to: 'wikidata: Q458\nreview: draft',
    rule: 'wikidata',
    line: 17,
    says: /Q458 is not confirmed.*Leave it out/,
  },
  {
    fault: 'a move to nowhere',
    file: 'topics/root-causes.yml',
    from: 'review: draft',
    to: 'moved: causes\nreview: draft',
    rule: 'references',
    line: 16,
    says: /no topic “causes”/,
  },
  {
    fault: 'a split into itself',
    file: 'topics/root-causes.yml',
    from: 'review: draft',
    to: 'split: [new-start, root-causes]\nreview: draft',
    rule: 'moved',
    line: 16,
    says: /root-causes moved or was split itself/,
  },
  {
    fault: 'a topic that moved and was split',
    file: 'topics/root-causes.yml',
    from: 'review: draft',
    to: 'moved: new-start\nsplit: [new-start, ceasefire-in-ukraine]\nreview: draft',
    rule: 'moved',
    line: 17,
    says: /Keep moved where/,
  },
  {
    fault: 'a topic that moved and is named all the same',
    file: 'topics/new-start.yml',
    from: 'review: draft',
    to: 'moved: root-causes\nreview: draft',
    rule: 'moved',
    line: 6,
    reportedIn: 'events/2026-02-05-new-start-expires.yml',
    says: /new-start moved.*topics\/new-start\.yml says which/,
  },
  {
    fault: 'an alias that another topic always takes',
    file: 'topics/root-causes.yml',
    from: 'text: root causes',
    to: 'text: New START',
    rule: 'alias-clashes',
    line: 19,
    says: /“New START” \(en\) is never found: new-start/,
  },
  {
    fault: 'an event that rests on one outlet',
    file: 'events/2026-02-05-new-start-expires.yml',
    from: 'reportedBy: [A daily, An agency]\n',
    to: '',
    rule: 'event-evidence',
    line: 4,
    says: /rests on A reference work alone.*as reported by/,
  },
  {
    fault: 'a position with one report and no words of the party',
    file: 'positions/security-architecture-russia.yml',
    from: /quote:[\s\S]*?(?=date:)/,
    to: '',
    rule: 'position-evidence',
    line: 8,
    says: /one report.*quote with its speaker/,
  },
  {
    fault: 'a status that rests on analysis',
    file: 'sources/day-page.yml',
    from: 'kind: reference',
    to: 'kind: analysis',
    rule: 'analysis',
    line: 8,
    reportedIn: 'events/2026-02-05-new-start-expires.yml',
    says: /speaks for its author only/,
  },
  {
    fault: 'a status after its newest source',
    file: 'topics/new-start.yml',
    from: 'asOf: 2026-02-05',
    to: 'asOf: 2026-02-07',
    rule: 'dates',
    line: 11,
    says: /after its newest source \(2026-02-05\)/,
  },
  {
    fault: 'a judgement that nobody makes',
    file: 'topics/new-start.yml',
    from: 'The treaty expired',
    to: 'The unprovoked treaty expired',
    rule: 'loaded-words',
    line: 10,
    says: /“unprovoked” is a judgement/,
  },
  {
    fault: 'a proposal of nobody',
    file: 'topics/new-start.yml',
    from: 'review: draft',
    to: 'proposal:\n  scope: part\n  date: 2026-01\n  terms: {}\nreview: draft',
    rule: 'proposals',
    line: 17,
    says: /does not say who made it.*proposedBy/,
  },
  {
    fault: 'a proposal for a settlement that is silent without saying so',
    file: 'topics/new-start.yml',
    from: 'review: draft',
    to: 'proposal:\n  scope: settlement\n  proposedBy: [russia]\n  date: 2026-01\n  terms: { territory: says-nothing }\nreview: draft',
    rule: 'proposals',
    line: 21,
    says: /leaves sanctions-relief out.*says-nothing, or not-known/,
  },
  {
    fault: 'an id of two sub-issues',
    file: 'issues/territory.yml',
    from: 'id: first-of-territory',
    to: 'id: first-of-process',
    rule: 'identifiers',
    line: 7,
    says: /another sub-issue/,
  },
]

describe('RULES', () => {
  itReports(FAULTS)

  it('follow moves one step: a chain, a ring and a move to itself are refused', () => {
    const moved = (moves: Readonly<Record<string, string>>) =>
      lint(
        smallPack().map(({ path, text }) => {
          const to = moves[path.replace(/^topics\/|\.yml$/g, '')]
          return { path, text: to ? text.replace('review:', `moved: ${to}\nreview:`) : text }
        }),
      )
        .problems.filter(({ rule, message }) => rule === 'moved' && /moved/.test(message))
        .map(({ file, message }) => `${file} ${message}`)
    const [chain, ring, itself] = [
      moved({ 'root-causes': 'ceasefire-in-ukraine', 'ceasefire-in-ukraine': 'new-start' }),
      moved({ 'root-causes': 'ceasefire-in-ukraine', 'ceasefire-in-ukraine': 'root-causes' }),
      moved({ 'root-causes': 'root-causes' }),
    ]
    expect(chain).toEqual(['topics/root-causes.yml ceasefire-in-ukraine moved or was split itself'])
    expect(ring).toHaveLength(2)
    expect(itself).toEqual(['topics/root-causes.yml root-causes moved or was split itself'])
  })

  it.each([
    ['TASS', '', ['state-media']],
    ['TASS, via a portal', '', ['state-media']],
    ['TASS', 'reportedBy: [Sputnik]\n', ['state-media']],
    ['TASS', 'reportedBy: [A daily]\n', []],
    ['A daily', '', []],
  ])('take state media for no proof of an event: %s %s', (publisher, reportedBy, rules) => {
    const files = smallPack().map(({ path, text }) => ({
      path,
      text: text
        .replace('A reference work', publisher)
        .replace(/reportedBy.*\n/, reportedBy)
        .replace('term ended', 'term reportedly ended'),
    }))
    expect(lint(files).problems.map(({ rule }) => rule)).toEqual(rules)
  })

  it.each([
    ['https://www.example.com/a/', ['sources/twin.yml']],
    ['http://example.com/a', ['sources/twin.yml']],
    ['https://example.com/a?page=2', []],
    ['https://example.com/b', []],
  ])('find a page that is stored twice: %s', (url, reported) => {
    const source = smallPack().find(({ path }) => path === 'sources/day-page.yml')?.text ?? ''
    const at = (address: string) => source.replace(/url:.*/, `url: ${address}`)
    const files = [
      ...smallPack().filter(({ path }) => path !== 'sources/day-page.yml'),
      { path: 'sources/day-page.yml', text: at('https://example.com/a') },
      { path: 'sources/twin.yml', text: at(url).replace('id: day-page', 'id: twin') },
    ]
    const twice = lint(files).problems.filter(({ message }) => /same page/.test(message))
    expect(twice.map(({ file }) => file)).toEqual(reported)
  })
})
