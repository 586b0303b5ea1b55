import { type Documents, FOLDERS, type Folder } from '../schema/documents.ts'
import { type Change, diffValues } from './diff-values.ts'

/** A document by where it stands, with its English name for people. */
export interface Entry {
  readonly folder: Folder | 'pack'
  readonly id: string
  readonly name: string
}

/** A document that both packs have, with every field that differs. */
export interface ChangedEntry extends Entry {
  readonly changes: readonly Change[]
}

/** An id that readers may have kept, and that no longer stands for what it stood for. */
export interface BrokenId extends Entry {
  readonly why: 'removed' | 'kind changed'
}

/** What lies between two packs. */
export interface Diff {
  readonly brokenIds: readonly BrokenId[]
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  readonly changed: readonly ChangedEntry[]
}

type AnyDocument = Documents[Folder][number] | Documents['pack']

const nameOf = (document: AnyDocument): string => {
  if ('label' in document) return document.label.en
  if ('title' in document)
    return typeof document.title === 'string' ? document.title : document.title.en
  return `${document.party} on ${document.subIssue ?? document.issue}`
}

const entryOf = (folder: Entry['folder'], document: AnyDocument): Entry => ({
  folder,
  id: document.id,
  name: nameOf(document),
})

const changedEntry = (
  folder: Entry['folder'],
  before: AnyDocument,
  after: AnyDocument,
): readonly ChangedEntry[] => {
  const changes = diffValues([], before, after)
  return changes.length > 0 ? [{ ...entryOf(folder, after), changes }] : []
}

/** Folders whose ids are addresses for readers: they never die and never change what they mean. */
const ADDRESSES: readonly Folder[] = ['issues', 'parties', 'topics']

const brokenIds = (before: Documents, after: Documents): readonly BrokenId[] =>
  ADDRESSES.flatMap((folder) => {
    const now = new Map<string, AnyDocument>(
      after[folder].map((document) => [document.id, document]),
    )
    return before[folder].flatMap((document): readonly BrokenId[] => {
      const successor = now.get(document.id)
      if (successor === undefined) return [{ ...entryOf(folder, document), why: 'removed' }]
      const sameKind =
        !('kind' in document) || !('kind' in successor) || document.kind === successor.kind
      return sameKind ? [] : [{ ...entryOf(folder, successor), why: 'kind changed' }]
    })
  })

/** Documents by id: what only the second pack has, only the first, and what differs in both. */
export const diffDocuments = (before: Documents, after: Documents): Diff => {
  const added: Entry[] = []
  const removed: Entry[] = []
  const changed: ChangedEntry[] = [...changedEntry('pack', before.pack, after.pack)]
  for (const folder of Object.keys(FOLDERS) as Folder[]) {
    const old = new Map(before[folder].map((document) => [document.id, document]))
    const now = new Map(after[folder].map((document) => [document.id, document]))
    for (const id of [...new Set([...old.keys(), ...now.keys()])].toSorted()) {
      const a = old.get(id)
      const b = now.get(id)
      if (a && b) changed.push(...changedEntry(folder, a, b))
      else if (b) added.push(entryOf(folder, b))
      else if (a) removed.push(entryOf(folder, a))
    }
  }
  return { added, removed, changed, brokenIds: brokenIds(before, after) }
}
