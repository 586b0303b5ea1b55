import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanSlowly } from '../test/oracle.ts'
import { buildIndex } from './build-index.ts'
import type { CaseRule, SourceForm } from './index-source.ts'
import { openIndex } from './open-index.ts'
import { scan } from './scan.ts'
import { WINDOW } from './tokenise.ts'

const indexOf = (forms: readonly SourceForm[]) => {
  const ids = [...new Set(forms.map((form) => form.topic))]
  const topics = ids.map((id) => ({ id, party: false, relevance: 'weak' as const }))
  return openIndex(buildIndex({ language: 'en', topics, forms }))
}

const form = (text: string, caseRule: CaseRule = 'smart', topic = text): SourceForm => ({
  text,
  topic,
  case: caseRule,
})

const surfaces = (forms: readonly SourceForm[], text: string) =>
  scan(indexOf(forms), text).map(({ start, end }) => text.slice(start, end))

describe('scan', () => {
  const cases: readonly [string, SourceForm, string, readonly string[]][] = [
    ['finds a word', form('Oreshnik'), 'The Oreshnik missile', ['Oreshnik']],
    ['keeps to word edges', form('START'), 'RESTART STARTed START', ['START']],
    ['leaves a possessive outside', form('Trump'), "Trump’s and Trump's", ['Trump', 'Trump']],
    [
      'takes any white space for a space',
      form('New START'),
      'New\u00a0START, New\n  START',
      ['New\u00a0START', 'New\n  START'],
    ],
    [
      'takes any hyphen for a hyphen',
      form('F-16'),
      'F-16 F\u201116 F–16 F 16',
      ['F-16', 'F\u201116', 'F–16'],
    ],
    [
      'takes any apostrophe for one',
      form("м'який"),
      "м'який м’який мʼякий",
      ["м'який", 'м’який', 'мʼякий'],
    ],
    [
      'wants the capitals of a smart form',
      form('New START'),
      'new start, New Start, NEW START',
      ['NEW START'],
    ],
    [
      'leaves small letters of a smart form free',
      form('new regions'),
      'New Regions and NEW REGIONS',
      ['New Regions', 'NEW REGIONS'],
    ],
    ['wants an exact form as written', form('Start', 'exact'), 'Start START start', ['Start']],
    [
      'ignores case in a folded form',
      form('Donbas', 'folded'),
      'donbas DONBAS',
      ['donbas', 'DONBAS'],
    ],
    ['takes ё for е', form('Орёл'), 'Орел и Орёл', ['Орел', 'Орёл']],
    ['looks through a soft hyphen', form('Donbas'), 'Don\u00adbas', ['Don\u00adbas']],
    ['looks through a stress mark', form('Донбас'), 'Донба\u0301с є', ['Донба\u0301с']],
    ['composes a decomposed letter', form('Сергей'), 'Серге\u0438\u0306', ['Серге\u0438\u0306']],
    ['does not let a decomposed й be an и', form('Сергеи'), 'Серге\u0438\u0306', []],
    ['leaves out a mark that follows nothing', form('Kyiv'), '\u0301Kyiv \u0301', ['Kyiv']],
    ['keeps capitals behind an emoji', form('a🙂B', 'exact'), 'a🙂B A🙂b', ['a🙂B']],
    ['is not joined to an emoji', form('Kyiv'), '🇺🇦Kyiv🙂', ['Kyiv']],
  ]
  it.each(cases)('%s', (_, wanted, text, expected) => {
    expect(surfaces([wanted], text)).toEqual(expected)
  })

  it('returns every form that begins at a word, shortest first', () => {
    const forms = [form('NATO'), form('NATO membership'), form('membership')]
    expect(surfaces(forms, 'NATO membership')).toEqual(['NATO', 'NATO membership', 'membership'])
  })

  it('answers lone surrogates and control characters', () => {
    expect(surfaces([form('Kyiv')], '\ud800Kyiv\udc00\u0000Kyiv\u0007')).toEqual(['Kyiv', 'Kyiv'])
  })

  it('knows letters of any script as parts of words', () => {
    const forms = [form('Kyiv'), form('新聞')]
    expect(surfaces(forms, 'Kyivქ ქKyiv Kyiv· 新聞 新聞社 \ud55cKyiv')).toEqual(['Kyiv', '新聞'])
  })

  it('tells forms apart that differ in what stands between their words', () => {
    const forms = [form('F-16'), form('F 16'), form('F.16')]
    const text = 'F 16 F.16 F-16 F/16 F  16'
    expect(surfaces(forms, text)).toEqual(['F 16', 'F.16', 'F-16', 'F  16'])
  })

  it('finds a longer form whose beginning is none', () => {
    const forms = [form('Black Sea Grain Initiative'), form('Sea Grain')]
    expect(surfaces(forms, 'the Black Sea; the Black Sea Grain Initiative')).toEqual([
      'Black Sea Grain Initiative',
      'Sea Grain',
    ])
  })

  it('finds the same wherever a text is cut into windows', () => {
    const index = indexOf([form('New START'), form('Kyiv'), form('the Black Sea Grain Initiative')])
    const text = 'Kyiv, New   START and the Black Sea — the Black Sea Grain Initiative, Kyiv'
    const found = scan(index, text)
    for (let before = WINDOW - text.length - 2; before <= WINDOW + 2; before++) {
      const moved = scan(index, `${'.'.repeat(before)}${text}`)
      expect(moved.map(({ start, end }) => [start - before, end - before])).toEqual(
        found.map(({ start, end }) => [start, end]),
      )
    }
  })

  it('finds a form that a window of white space parts, and none in a word longer than a window', () => {
    const index = indexOf([form('New START'), form('x')])
    const wide = `New${' '.repeat(3 * WINDOW)}START`
    expect(scan(index, wide)).toMatchObject([{ start: 0, end: wide.length }])
    expect(scan(index, 'x'.repeat(3 * WINDOW))).toEqual([])
  })

  it('equals the oracle on generated forms and texts', () => {
    const letters = fc.constantFrom('a', 'B', 'c', 'Ж', 'ж', 'й', 'İ', 'ß', '1', 'ё')
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 3 })
    const gap = fc.constantFrom(' ', '  ', '-', '’', "'", ' “', '.', '\u00a0', ', ', '🙂')
    const phrase = fc
      .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: 3 }))
      .map(([first, rest]) => first + rest.flat().join(''))
    const rule = fc.constantFrom<CaseRule>('smart', 'exact', 'folded')
    const forms = fc.array(
      fc.record({ text: phrase, topic: fc.constantFrom('t', 'u'), case: rule }),
      { minLength: 1, maxLength: 12 },
    )
    const text = fc
      .array(fc.tuple(phrase, gap), { maxLength: 25 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(forms, text, (list, source) => {
        const index = indexOf(list)
        const found = scan(index, source).map(({ start, end, senses }) => ({
          start,
          end,
          topics: [
            ...new Set(
              senses.map(({ rule }) => index.meta.topics[index.meta.rules[rule]?.topic ?? -1]?.[0]),
            ),
          ].sort(),
        }))
        expect(found).toEqual(scanSlowly(list, source))
      }),
      { numRuns: 2_000 },
    )
  })
})
