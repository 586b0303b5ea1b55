/** A place of reading: what was in view, what had the focus, what was selected. */
export interface KeptPlace {
  /** Goes back to it as far as the page still has it. */
  readonly restore: () => void
  /** Gives the focus back and nothing else. */
  readonly refocus: () => void
}

/** The element with the focus, inside open shadow roots too. */
const focusedElement = (): Element | null => {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}

export function keepPlace(): KeptPlace {
  const { scrollX, scrollY } = window
  const focused = focusedElement()
  const selection = getSelection()
  const range =
    selection !== null && selection.rangeCount > 0
      ? selection.getRangeAt(0).cloneRange()
      : undefined
  const refocus = (): void => {
    if (focused instanceof HTMLElement && focused !== document.body) {
      focused.focus({ preventScroll: true })
    }
  }
  return {
    refocus,
    restore: () => {
      const now = getSelection()
      now?.removeAllRanges()
      if (range?.startContainer.isConnected) now?.addRange(range)
      refocus()
      scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    },
  }
}
