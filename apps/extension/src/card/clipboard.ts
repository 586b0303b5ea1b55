/**
 * Copies a text within a reader's gesture. Pages without a secure address, and those that forbid it
 * by policy, have no clipboard to write to: there a field in our own tree is selected and copied.
 */
export async function copy(text: string, within: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.className = 'parley-unseen'
    field.value = text
    const { activeElement } = within.getRootNode() as ShadowRoot
    within.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
    return done
  }
}
