import type { Documents, Manifest } from '@parley/taxonomy'
import { PackMissing } from '../pack/open-pack.ts'
import type { PackStore, Publication } from '../pack/pack-store.ts'
import { type Change, changeOf, documentChanges, type Step } from './change.ts'

/**
 * What changed between the publications of a pack. Nothing is computed when a pack is published or
 * read: two revisions are compared when their difference is first asked for, and what comes of it is
 * kept by the pair, which never changes. Documents come compressed from the store, which holds on to
 * what it has read, and are let go once they are compared.
 */
export interface ChangeReader {
  /** Publications that changed something, newest first; undefined when there is no such pack. */
  steps(pack: string): Promise<readonly ChangeStep[] | undefined>
  /** @throws PackMissing when a revision's documents are not in the store. */
  changes(steps: readonly ChangeStep[]): Promise<readonly Change[]>
}

export interface ChangeStep extends Step {
  /** Of the later publication: no other has the same, in whatever service. */
  readonly signature: string
}

/** A manifest that was only signed afresh has its predecessor's revision and changed nothing. */
const stepsIn = (newestFirst: readonly Publication[]): readonly ChangeStep[] =>
  newestFirst.flatMap(({ manifest: now, signature }, at) => {
    const before = newestFirst[at + 1]?.manifest
    return now.revision === before?.revision
      ? []
      : [{ now, before, signature: signature.signature }]
  })

const unzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()

export const changeReader = (store: PackStore): ChangeReader => {
  const kept = new Map<string, ReturnType<typeof documentChanges>>()

  const read = async ({ pack, artifacts }: Manifest): Promise<Documents> => {
    const sha256 = artifacts.find(({ role }) => role === 'documents')?.sha256
    const bytes = sha256 && (await store.artifact(pack, sha256, 'gzip'))
    if (!bytes) throw new PackMissing(`a revision of ${pack} has lost its documents`)
    return JSON.parse(await unzipped(bytes)) as Documents
  }

  return {
    steps: async (pack) => {
      const publications = await store.publications(pack)
      return publications.length === 0 ? undefined : stepsIn(publications)
    },
    changes: async (steps) => {
      // The older revision of one step is the newer one of the next: it is opened once.
      let opened: { readonly revision: string; readonly documents: Documents } | undefined
      const documentsOf = async (manifest: Manifest): Promise<Documents> => {
        if (opened?.revision === manifest.revision) return opened.documents
        const documents = await read(manifest)
        opened = { revision: manifest.revision, documents }
        return documents
      }
      const compare = async ({ now, before }: Step) => {
        const after = await documentsOf(now)
        return documentChanges(before && (await documentsOf(before)), after)
      }
      const changes: Change[] = []
      for (const step of steps) {
        const pair = `${step.before?.revision ?? ''} ${step.now.revision}`
        const found = kept.get(pair) ?? (await compare(step))
        kept.set(pair, found)
        changes.push(changeOf(step, found))
      }
      return changes
    },
  }
}
