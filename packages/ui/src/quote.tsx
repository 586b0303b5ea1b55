import type { PositionLine } from '@parley/taxonomy'
import { useContentLanguage } from './content-language.tsx'
import { languageName } from './language-name.ts'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'

export interface QuoteProps {
  readonly quote: NonNullable<PositionLine['quote']>
}

/** A party's own words in their own language, with the speaker and a translation that is ours. */
export function Quote({ quote }: QuoteProps) {
  const messages = useMessages()
  const content = useContentLanguage()
  return (
    <figure className="parley-quote">
      <blockquote lang={quote.language}>
        {messages.quote.open}
        {quote.text}
        {messages.quote.close}
      </blockquote>
      <figcaption>
        {quote.speaker}
        {quote.language !== content && (
          <>
            ,{' '}
            <Phrase
              text={messages.languages.original}
              values={{ language: languageName(quote.language, messages.language) }}
            />
          </>
        )}
      </figcaption>
      {quote.translation !== undefined && (
        <p className="parley-translation">
          {messages.quote.open}
          <LocalisedText text={quote.translation} />
          {messages.quote.close} <small>{messages.quote.translation}</small>
        </p>
      )}
    </figure>
  )
}
