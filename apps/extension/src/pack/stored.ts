/**
 * The one revision taken from the reader's service, as a single record of IndexedDB: a put is one
 * transaction, so what is read back is always one whole revision, the new one or the one before.
 */

import { type Manifest, manifestSchema, verifyArtifact } from '@parley/taxonomy/pack'
import type { Bytes, PackFiles } from './files.ts'

const DATABASE = 'parley'
const STORE = 'packs'
const KEY = 'current'

export interface StoredPack {
  readonly service: string
  readonly manifest: Manifest
  /** By SHA-256. */
  readonly artifacts: ReadonlyMap<string, Bytes>
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const openDatabase = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return settled(request)
}

const inStore = async <Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await openDatabase()
  try {
    const transaction = database.transaction(STORE, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const value = await settled(act(transaction.objectStore(STORE)))
    await done
    return value
  } finally {
    database.close()
  }
}

export const storePack = async (pack: StoredPack): Promise<void> => {
  await inStore('readwrite', (store) => store.put(pack, KEY))
}

export const forgetStoredPack = async (): Promise<void> => {
  await inStore('readwrite', (store) => store.delete(KEY))
}

/** The record as it was put, its artifacts not yet looked at; undefined when there is none. */
export const readStoredPack = async (): Promise<StoredPack | undefined> => {
  const record: StoredPack | undefined = await inStore('readonly', (store) => store.get(KEY))
  if (record === undefined) return undefined
  return { ...record, manifest: manifestSchema.parse(record.manifest) }
}

/** Reads a stored revision, comparing every artifact with its hash again. */
export const storedFiles = (pack: StoredPack): PackFiles => ({
  manifest: pack.manifest,
  service: pack.service,
  read: async (artifact) => {
    const bytes = pack.artifacts.get(artifact.sha256)
    if (bytes === undefined || !(await verifyArtifact(artifact, bytes))) {
      throw new Error(`The stored ${artifact.role} artifact is damaged`)
    }
    return bytes
  },
})
