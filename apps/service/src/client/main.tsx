import '@parley/ui/tokens.css'
import '@parley/ui/parts.css'
import '../web/pages.css'
import '../web/try.css'
import '../web/print.css'
import { hydrateRoot } from 'react-dom/client'
import { IslandView, type IslandWorld } from './island-view.tsx'

for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const [data, container] = place.children
  if (data === undefined || container === undefined) continue
  const world = JSON.parse(data.textContent) as IslandWorld
  hydrateRoot(container, <IslandView {...world} />, { identifierPrefix: world.content.kind })
}
