import type { LocalText } from '@parley/taxonomy'
import { createContext, type ReactNode, useContext } from 'react'
import { useContentLanguage } from './content-language.tsx'
import { useMessages } from './messages/messages.tsx'

const FallbackNotedContext = createContext(false)

/** Whether it was said above that the texts are in English, so that no single text says it again. */
export const useFallbackNoted = (): boolean => useContext(FallbackNotedContext)

export interface FallbackOnceProps {
  /** The text that stands for the others: where it is not translated, most are not. */
  readonly text: LocalText
  readonly children: ReactNode
}

/** Says once that what follows is in English, in place of a note at every text. */
export function FallbackOnce({ text, children }: FallbackOnceProps) {
  const messages = useMessages()
  const content = useContentLanguage()
  const noted = useFallbackNoted()
  const inEnglish = content === 'en' || typeof text !== 'string'
  if (noted || !inEnglish || messages.language === 'en') return children
  return (
    <>
      <p className="parley-untranslated">{messages.languages.onlyEnglish}</p>
      <FallbackNotedContext.Provider value={true}>{children}</FallbackNotedContext.Provider>
    </>
  )
}
