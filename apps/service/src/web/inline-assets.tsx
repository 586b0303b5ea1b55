import type { Assets } from '../ports.ts'

/** The style sheet, in the page: it is the build's own, never a document's text. */
export function PageStyle({ style }: Pick<Assets, 'style'>) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own style sheet, as its hash says
  return <style dangerouslySetInnerHTML={{ __html: style.body }} />
}

/** Loads the pages' script once the page is there. */
export function PageLoader({ loader }: Pick<Assets, 'loader'>) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own line, as its hash says
    <script type="module" dangerouslySetInnerHTML={{ __html: loader.body }} />
  )
}
