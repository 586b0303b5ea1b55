const RANDOM_BYTES = 10

/**
 * Makes names that nothing else has: every call gives another. The first 80 bits are random once,
 * the last 48 count; together a UUID of version 8 (RFC 9562, 5.8), which costs an annotation next
 * to nothing. Nothing in it comes from the text.
 */
export const newIds = (): (() => string) => {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  const start = `urn:uuid:${groups.join('-')}-`
  let count = 0
  return () => start + (count++).toString(16).padStart(12, '0')
}
