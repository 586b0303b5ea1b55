import { renderToString } from 'react-dom/server'
import { type IslandContent, IslandView, type IslandWorld } from '../client/island-view.tsx'
import { DataBlock } from './data-block.tsx'
import type { PageSetting } from './page-setting.ts'

export interface IslandProps {
  readonly setting: PageSetting
  readonly content: IslandContent
}

/** What the page tells anyway is read from there. */
const carried = (content: IslandContent): IslandContent =>
  content.kind === 'timeline' ? { kind: content.kind } : content

/** A part that a script takes over, whole before it does; its data stands beside it. */
export function Island({ setting, content }: IslandProps) {
  const { language, contentLanguage, messages } = setting
  const world: IslandWorld = { language, contentLanguage, messages, content }
  const prefix = content.kind
  return (
    <div data-island={prefix}>
      <DataBlock type="application/json" value={{ ...world, content: carried(content) }} />
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own markup, with the marks that hydrating needs
        dangerouslySetInnerHTML={{
          __html: renderToString(<IslandView {...world} />, { identifierPrefix: prefix }),
        }}
      />
    </div>
  )
}
