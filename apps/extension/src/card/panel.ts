import partsCss from '@parley/ui/parts.css?inline'
import tokensCss from '@parley/ui/tokens.css?inline'
import cardCss from './card.css?inline'

/** The host is what a page can see of the card: one bare element; the rest is in its closed tree. */
export interface Panel {
  readonly host: HTMLElement
  readonly element: HTMLElement
}

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Builds the panel outside the page; the caller appends the host. */
export function makePanel(): Panel {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' })
  root.adoptedStyleSheets = [tokensCss, partsCss, cardCss].map(sheetOf)
  const element = document.createElement('div')
  element.className = 'panel'
  element.popover = 'manual'
  element.tabIndex = -1
  element.setAttribute('role', 'dialog')
  root.append(element)
  return { host, element }
}
