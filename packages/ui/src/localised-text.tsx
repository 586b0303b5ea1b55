import type { LocalText } from '@parley/taxonomy'
import { useContentLanguage } from './content-language.tsx'
import { useFallbackNoted } from './fallback-once.tsx'
import { useMessages } from './messages/messages.tsx'

export interface LocalisedTextProps {
  readonly text: LocalText
}

/** The words alone, for places that take no markup, such as `aria-label`. */
export const plainText = (text: LocalText): string => (typeof text === 'string' ? text : text.en)

/** A text of the pack; where only English exists it is marked as English and says so. */
export function LocalisedText({ text }: LocalisedTextProps) {
  const messages = useMessages()
  const content = useContentLanguage()
  const noted = useFallbackNoted()
  if (typeof text === 'string') {
    return content === messages.language ? text : <span lang={content}>{text}</span>
  }
  if (content === 'en' || noted) return <span lang="en">{text.en}</span>
  return (
    <>
      <span lang="en">{text.en}</span>{' '}
      <small className="parley-fallback">{messages.languages.fallback}</small>
    </>
  )
}
