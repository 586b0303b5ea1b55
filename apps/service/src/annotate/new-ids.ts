/** Where a UUID says its version and its variant, and where its last group begins. */
const [VERSION, VARIANT, LAST_GROUP] = [14, 19, 24]

/**
 * Makes names that nothing else has: every call gives another. All but the last 48 bits are random
 * once, those count; together a UUID of version 8 (RFC 9562, 5.8), which costs an annotation next
 * to nothing. Nothing in it comes from the text.
 */
export const newIds = (): (() => string) => {
  // Engines draw bits for many of these at a time, which is far cheaper than to ask for a few.
  const random = crypto.randomUUID()
  const start = `urn:uuid:${random.slice(0, VERSION)}8${random.slice(VERSION + 1, VARIANT)}8${random.slice(VARIANT + 1, LAST_GROUP)}`
  let count = 0
  return () => start + (count++).toString(16).padStart(12, '0')
}
