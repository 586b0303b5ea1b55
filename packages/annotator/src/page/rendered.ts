/** Whether an element is shown, as far as styles say: not whether it is in view. */
export function isRendered(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) ||
    // Such an element has no box of its own, its content has.
    getComputedStyle(element).display === 'contents'
  )
}
