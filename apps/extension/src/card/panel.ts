import partsCss from '@parley/ui/parts.css?inline'
import tokensCss from '@parley/ui/tokens.css?inline'
import cardCss from './card.css?inline'

/** The host is what a page can see of the card: one bare element; the rest is in its closed tree. */
export interface Panels {
  readonly host: HTMLElement
  readonly card: HTMLElement
  /** The list of the page's marks. */
  readonly list: HTMLElement
}

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const panel = (className: string, role: string): HTMLElement => {
  const element = document.createElement('div')
  element.className = `panel ${className}`
  element.popover = 'manual'
  element.tabIndex = -1
  element.setAttribute('role', role)
  // The page's direction is inherited even into this tree; the card's text has its own.
  element.dir = 'ltr'
  return element
}

/** Builds the panels outside the page; the caller appends the host. */
export function makePanels(): Panels {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' })
  root.adoptedStyleSheets = [tokensCss, partsCss, cardCss].map(sheetOf)
  const card = panel('card', 'dialog')
  const list = panel('list', 'navigation')
  root.append(card, list)
  return { host, card, list }
}

/**
 * Takes back the zoom that a page gives its own elements (`html { zoom: 2 }`), so that a panel has
 * its own size and its coordinates are the viewport's. A reader's zoom is not touched.
 * @param home what the host stands in; the host itself has no box, so no zoom of its own.
 */
export function undoZoom(home: Element, panel: HTMLElement): void {
  panel.style.setProperty('zoom', String(1 / home.currentCSSZoom))
}
