import { catalogues } from '@parley/ui/messages'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CardView } from '../messages/answers.ts'
import type { CardLanguage } from '../wording/card-words.ts'
import { en } from '../wording/en.ts'
import { uk } from '../wording/uk.ts'
import { CardStack } from './card-stack.tsx'
import { WordsProvider } from './words-context.tsx'

const view: CardView = {
  card: {
    id: 'line',
    kind: 'concept',
    issues: [],
    label: 'The line',
    definition: 'What is called the line.',
    sources: [],
    review: 'checked',
  },
  language: 'en',
  isMuted: false,
  pack: 'talks',
  revision: 'r1',
  evidenceUntil: '2026-03-31',
  labels: {},
  sources: {},
}

const english: CardLanguage = { words: en, messages: catalogues.en, content: 'en' }

const render = (
  props: Partial<Parameters<typeof CardStack>[0]>,
  language: CardLanguage = english,
): string =>
  renderToStaticMarkup(
    <WordsProvider {...language}>
      <CardStack
        view={view}
        mention={undefined}
        guide={undefined}
        pinned={false}
        onPin={undefined}
        onClose={() => {}}
        onTurn={() => {}}
        {...props}
      />
    </WordsProvider>,
  )

const why = { rule: 'cue', cues: ['truce'], relevance: 1 } as const
const block = { text: 'the line', pieces: [], container: {} as Element, heading: 0 }
const mention = { topic: 'line', surface: 'the line', why, block, start: 0, end: 8 }

describe('CardStack', () => {
  it('says that a card is in English where the pack lacks the reader’s language', () => {
    expect(render({ view: { ...view, missingLanguage: 'ja' } })).toContain('no cards in Japanese')
    expect(render({})).not.toContain('no cards in')
  })

  it('says why a mention was marked, and lets it be called wrong', () => {
    const html = render({ mention })
    expect(html).toMatch(/other words of this text: truce/)
    expect(html).toContain('Wrong match')
  })

  it('has neither for what was looked up, and nothing to pin', () => {
    expect(render({})).not.toMatch(/Marked because|Wrong match|Pin/)
  })

  it('offers the way through the marks only on that way', () => {
    expect(render({})).not.toContain('Back to where you were')
    const guide = { step: () => {}, leave: () => {} }
    expect(render({ guide })).toContain('Back to where you were')
  })

  it('speaks the reader’s language, also where the pack has only English', () => {
    const html = render(
      { view: { ...view, missingLanguage: 'uk' } },
      { words: uk, messages: catalogues.uk, content: 'en' },
    )
    expect(html).toContain(uk.card.close)
    expect(html).toContain('українська')
    expect(html).toContain('<span lang="en">The line</span>')
  })
})
