import { ContentLanguage, MessagesProvider } from '@parley/ui'
import { createContext, type ReactNode, useContext } from 'react'
import type { CardLanguage, CardWords } from '../wording/card-words.ts'

const WordsContext = createContext<CardWords | undefined>(undefined)

export interface WordsProviderProps extends CardLanguage {
  readonly children: ReactNode
}

/** Gives what a card is made of the words of the reader's language. */
export function WordsProvider({ words, messages, content, children }: WordsProviderProps) {
  return (
    <WordsContext.Provider value={words}>
      <MessagesProvider messages={messages}>
        <ContentLanguage language={content}>{children}</ContentLanguage>
      </MessagesProvider>
    </WordsContext.Provider>
  )
}

/** @throws outside of a `WordsProvider`: there are no words without a language. */
export const useWords = (): CardWords => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('A part of the card stands outside WordsProvider')
  return words
}
