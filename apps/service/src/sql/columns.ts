import type { Bytes } from '../pack/pack-store.ts'

/** @throws TypeError when a column that should hold bytes holds something else. */
export const bytesOf = (value: unknown): Bytes => {
  if (!(value instanceof Uint8Array)) throw new TypeError('a column of bytes holds something else')
  // What an engine hands out is a copy of its own already.
  return value.buffer instanceof ArrayBuffer ? (value as Bytes) : new Uint8Array(value)
}
