type Bytes = Uint8Array<ArrayBuffer>

/** Bytes of base64url text without padding; undefined when it is none. */
export const fromBase64Url = (text: string): Bytes | undefined => {
  if (!/^[\w-]+$/.test(text)) return undefined
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/**
 * Whether an Ed25519 signature (RFC 8032) fits these bytes. Key and signature are base64url without
 * padding; what is no key or no signature fits nothing.
 */
export const isSignedBy = async (
  publicKey: string,
  signature: string,
  bytes: Bytes,
): Promise<boolean> => {
  const raw = fromBase64Url(publicKey)
  const signed = fromBase64Url(signature)
  if (raw?.length !== 32 || signed?.length !== 64) return false
  const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
  return await crypto.subtle.verify('Ed25519', imported, signed, bytes)
}
