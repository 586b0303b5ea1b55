import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ContentLanguage } from './content-language.tsx'
import { LocalisedText } from './localised-text.tsx'

const render = (language: string, text: string | { en: string }): string =>
  renderToStaticMarkup(
    <ContentLanguage language={language}>
      <LocalisedText text={text} />
    </ContentLanguage>,
  )

describe('LocalisedText', () => {
  it('writes a text in the interface’s language as it is', () => {
    expect(render('en', 'Bay')).toBe('Bay')
  })

  it('marks the language of a text where the interface speaks another', () => {
    expect(render('uk', 'Затока')).toBe('<span lang="uk">Затока</span>')
  })

  it('marks a fallback as English and says so', () => {
    expect(render('uk', { en: 'Bay' })).toBe(
      '<span lang="en">Bay</span> <small class="parley-fallback">in English</small>',
    )
  })

  it('says nothing where English was asked for', () => {
    expect(render('en', { en: 'Bay' })).not.toContain('in English')
  })
})
