import { createContext, type ReactNode, useContext } from 'react'

const ContentLanguageContext = createContext<string>('en')

export interface ContentLanguageProps {
  readonly language: string
  readonly children: ReactNode
}

/** Says in which language the pack's texts below are written; it may differ from the interface's. */
export function ContentLanguage({ language, children }: ContentLanguageProps) {
  return (
    <ContentLanguageContext.Provider value={language}>{children}</ContentLanguageContext.Provider>
  )
}

/** The language of the pack's texts here. */
export const useContentLanguage = (): string => useContext(ContentLanguageContext)
