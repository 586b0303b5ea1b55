import { expandIndex, type Index, openIndex } from '@parley/spotter'
import type {
  CardArtifact,
  CardSet,
  Documents,
  Language,
  Manifest,
  Overview,
  OverviewArtifact,
  SourceSet,
} from '@parley/taxonomy'
import type { PackStore } from './pack-store.ts'

type Role = Manifest['artifacts'][number]['role']

/** One publication opened for reading; its artifacts are read when they are first wanted. */
export interface OpenPack {
  readonly manifest: Manifest
  documents(): Promise<Documents>
  /** In the order of the pack. */
  readonly languages: readonly Language[]
  /** The wanted language where the pack has it, else English. */
  languageFor(wanted: string | undefined): Language
  index(language: Language): Promise<Index>
  cards(language: Language): Promise<CardSet>
  overview(language: Language): Promise<Overview>
}

export class PackMissing extends Error {
  override readonly name = 'PackMissing'
}

const json = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T

/** Keeps what a pending promise brings, but not its failure: that is tried again. */
const once = () => {
  const kept = new Map<string, Promise<unknown>>()
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(name)
    if (known !== undefined) return known as Promise<T>
    const made = make()
    kept.set(name, made)
    made.catch(() => kept.delete(name))
    return made
  }
}

const openPack = (store: PackStore, manifest: Manifest): OpenPack => {
  const remember = once()
  const languages = manifest.artifacts.flatMap(({ role, language }) =>
    role === 'overview' && language !== undefined ? [language] : [],
  )
  const read = async (role: Role, language?: Language): Promise<Uint8Array<ArrayBuffer>> => {
    const entry = manifest.artifacts.find((a) => a.role === role && a.language === language)
    const bytes = entry && (await store.artifact(manifest.pack, entry.sha256, 'identity'))
    if (bytes === undefined) {
      throw new PackMissing(`pack ${manifest.pack} has no ${role} ${language ?? ''}`.trim())
    }
    return bytes
  }
  const sources = () => remember('sources', async () => json<SourceSet>(await read('sources')))
  return {
    manifest,
    languages,
    documents: () => remember('documents', async () => json<Documents>(await read('documents'))),
    languageFor: (wanted) => {
      const tag = wanted?.toLowerCase().split('-')[0]
      return languages.find((language) => language === tag) ?? 'en'
    },
    index: (language) =>
      remember(`index ${language}`, async () => {
        const bytes = await read('index', language)
        return openIndex(
          expandIndex(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
        )
      }),
    cards: (language) =>
      remember(`cards ${language}`, async () => ({
        ...json<CardArtifact>(await read('cards', language)),
        sources: await sources(),
      })),
    overview: (language) =>
      remember(`overview ${language}`, async () => ({
        ...json<OverviewArtifact>(await read('overview', language)),
        sources: await sources(),
      })),
  }
}

/** Reads the pack that the service speaks about, which is the first of its store. */
export const packReader = (store: PackStore): (() => Promise<OpenPack>) => {
  let opened: OpenPack | undefined
  return async () => {
    const [pack] = await store.packs()
    const publication = pack === undefined ? undefined : await store.current(pack)
    if (publication === undefined) throw new PackMissing('no pack is published here yet')
    const { manifest } = publication
    const isCurrent =
      opened?.manifest.pack === manifest.pack && opened.manifest.sequence === manifest.sequence
    if (opened === undefined || !isCurrent) opened = openPack(store, manifest)
    return opened
  }
}
