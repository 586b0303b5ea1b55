import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { smallPack, smallPackWith } from '../../../test/small-pack.ts'
import { eventSchema } from '../../schema/event.ts'
import { topicSchema } from '../../schema/topic.ts'
import { lint } from '../lint.ts'
import { fix, unfixed } from './fix.ts'
import { orderKeys } from './order-keys.ts'

const TOPIC_CASES: readonly (readonly [string, string, string])[] = [
  ['leaves an ordered document', 'id: a\nkind: place # why\n', 'id: a\nkind: place # why\n'],
  ['moves a key', 'kind: place\nid: a\n', 'id: a\nkind: place\n'],
  [
    'takes the comment above a key and the one behind it along',
    'review: draft\n# said twice\nsources: [b, a] # both opened\nid: a\n',
    'id: a\n# said twice\nsources: [b, a] # both opened\nreview: draft\n',
  ],
  [
    'leaves the head of the file where it is',
    '# about this file\nkind: place\n\n# the name\nid: a\n',
    '# about this file\n\n# the name\nid: a\nkind: place\n',
  ],
  [
    'keeps folded text, and a line in it that looks like a comment',
    'definition:\n  en: >-\n    One line\n    # two\n\n    three\nlabel: { en: A }\n',
    'label: { en: A }\ndefinition:\n  en: >-\n    One line\n    # two\n\n    three\n',
  ],
  [
    'orders languages',
    'label:\n  # the native form\n  uk: Б\n  en: B\n',
    'label:\n  en: B\n  # the native form\n  uk: Б\n',
  ],
  [
    'orders the keys of a map in braces and keeps its spaces',
    'related:\n  - {to: a,   type: related-to }\n',
    'related:\n  - {type: related-to,   to: a }\n',
  ],
  [
    'orders the keys beside the dash of a list',
    'facts:\n  - text: { en: T }\n    # from the gazette\n    name: signed\n  - name: text\n',
    'facts:\n  - # from the gazette\n    name: signed\n    text: { en: T }\n  - name: text\n',
  ],
  [
    'moves the comment beside a dash with the key below it',
    'facts:\n  - # the words\n    text: { en: T }\n    name: signed\n',
    'facts:\n  - name: signed\n    # the words\n    text: { en: T }\n',
  ],
  [
    'writes the texts of a group of aliases below their rule',
    'aliases:\n  en:\n    - texts:\n        - AB\n        - CD\n      needs: page\n    - EF\n',
    'aliases:\n  en:\n    - needs: page\n      texts:\n        - AB\n        - CD\n    - EF\n',
  ],
  [
    'keeps unknown keys behind the key that they follow',
    'kind: place\nmine: 1\nid: a\n',
    'id: a\nkind: place\nmine: 1\n',
  ],
  ['leaves a text that is no YAML', 'kind: [place\nid: a\n', 'kind: [place\nid: a\n'],
]

describe('orderKeys', () => {
  it.each(TOPIC_CASES)('%s', (_, before, after) => {
    expect(orderKeys(before, topicSchema)).toBe(after)
    expect(orderKeys(after, topicSchema)).toBe(after)
  })

  it('brings a whole document back from the reverse order without changing what it says', () => {
    for (const { path, text } of smallPack().filter((file) => file.path.startsWith('events/'))) {
      const value = parse(text)
      const reversed = stringify(Object.fromEntries(Object.entries(value).reverse()))
      const ordered = orderKeys(reversed, eventSchema)
      expect(Object.keys(parse(ordered)), path).toEqual(Object.keys(value))
      expect(parse(ordered), path).toEqual(value)
    }
  })
})

describe('fix', () => {
  it('changes nothing in an ordered pack', () => {
    expect(fix(smallPack())).toEqual([])
    expect(unfixed(smallPack())).toEqual([])
  })

  it('gives back only the files that it changes, after which the linter is content', () => {
    const files = smallPackWith('topics/new-start.yml', (text) =>
      text.replace('id: new-start\nkind: treaty\n', 'kind: treaty\nid: new-start\n'),
    )
    expect(unfixed(files)).toMatchObject([{ file: 'topics/new-start.yml', line: 1 }])
    const fixed = fix(files)
    expect(fixed).toEqual(smallPack().filter(({ path }) => path === 'topics/new-start.yml'))
    expect(
      lint(smallPackWith('topics/new-start.yml', () => `${fixed[0]?.text}\n`)).problems,
    ).toEqual([])
  })

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('mends %s', (_, change) => {
    const files = smallPackWith('sources/day-page.yml', change)
    expect(fix(files)).toEqual(smallPack().filter(({ path }) => path === 'sources/day-page.yml'))
  })

  it('leaves files that are no documents', () => {
    expect(fix([{ path: 'readme.md', text: 'b: 1\r\n' }])).toEqual([])
  })
})
