import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

/** Renders one of the extension's own pages into its `#app`. */
export function mount(page: ReactNode): void {
  const app = document.getElementById('app')
  if (app === null) throw new Error('The page has no #app')
  createRoot(app).render(<StrictMode>{page}</StrictMode>)
}
