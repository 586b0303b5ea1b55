import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cardSet, TODAY, treaty } from '../test/sample.ts'
import { catalogues } from './messages/catalogues.ts'
import { MessagesProvider } from './messages/messages.tsx'
import { TopicCard } from './topic-card.tsx'

const english = {
  ...treaty,
  label: 'Угода',
  definition: { en: 'Only in English.' },
  status: treaty.status && { ...treaty.status, text: { en: 'This too.' } },
}
const render = (card: typeof treaty, language: 'en' | 'uk', content: 'en' | 'uk') =>
  renderToStaticMarkup(
    <MessagesProvider messages={catalogues[language]}>
      <TopicCard card={card} from={{ ...cardSet, language: content }} today={TODAY} />
    </MessagesProvider>,
  )

describe('FallbackOnce', () => {
  it('says once that a card is in English, and marks each text as such', () => {
    const html = render(english, 'uk', 'uk')
    expect(html.match(/parley-untranslated/g)).toHaveLength(1)
    expect(html).not.toContain('parley-fallback')
    expect(html).toContain('<span lang="en">Only in English.</span>')
    expect(html).toContain('<span lang="en">This too.</span>')
  })

  it('says it of a pack that does not speak the interface’s language', () => {
    expect(render(treaty, 'uk', 'en').match(/parley-untranslated/g)).toHaveLength(1)
  })

  it('says nothing to who reads English, and leaves single gaps to their texts', () => {
    expect(render(treaty, 'en', 'en')).not.toContain('parley-untranslated')
    const gap = { ...english, definition: 'Перекладено.' }
    expect(render(gap, 'uk', 'uk')).not.toContain('parley-untranslated')
    expect(render(gap, 'uk', 'uk')).toContain('parley-fallback')
  })
})
