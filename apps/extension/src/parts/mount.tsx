import { MessagesProvider } from '@parley/ui'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ownMessages } from '../wording/words.ts'

/** Renders one of the extension's own pages into its `#app`, in the reader's language. */
export function mount(title: string, page: ReactNode): void {
  const app = document.getElementById('app')
  if (app === null) throw new Error('The page has no #app')
  const messages = ownMessages()
  document.documentElement.lang = messages.language
  document.title = title
  createRoot(app).render(
    <StrictMode>
      <MessagesProvider messages={messages}>{page}</MessagesProvider>
    </StrictMode>,
  )
}
