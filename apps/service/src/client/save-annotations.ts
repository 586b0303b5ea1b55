import type { Reading } from './read-text.ts'

/** Hands the reader the annotations as a file; nothing is sent for that. */
export const saveAnnotations = (reading: Reading): void => {
  const page = reading.annotations(location.origin)
  const file = new Blob([`${JSON.stringify(page, null, 2)}\n`], { type: 'application/ld+json' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = 'annotations.jsonld'
  link.click()
  // After this turn the browser has its own hold on the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
