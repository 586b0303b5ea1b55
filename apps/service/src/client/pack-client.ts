import { expandIndex, type Index, openIndex } from '@parley/spotter'
import type {
  Artifact,
  CardArtifact,
  CardSet,
  Language,
  Manifest,
  Overview,
  OverviewArtifact,
  SourceSet,
} from '@parley/taxonomy'

/** What is needed to read texts here: indexes of every language, cards in the reader's own. */
export interface LoadedPack {
  readonly cards: CardSet
  readonly overview: Overview
  /** The index of a language where the pack has it, else the English one. */
  readonly indexFor: (language: Language) => Index
}

const fetchOk = async (address: string, more: RequestInit = {}): Promise<Response> => {
  const response = await fetch(address, { credentials: 'omit', ...more })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

/** The browser itself refuses bytes that do not have the hash that the manifest names. */
const integrityOf = (sha256: string): string => {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}

/**
 * Fetches all of it from this service, before anything is typed: no later request could tell even
 * the language of a text.
 * @throws when the service cannot be reached, or sends bytes with another hash than the manifest's.
 */
export const loadPack = async (reader: string): Promise<LoadedPack> => {
  const list = (await (await fetchOk('/v1/packs')).json()) as { items: { pack: string }[] }
  const [entry] = list.items
  if (entry === undefined) throw new Error('this service has no pack yet')
  const folder = `/v1/packs/${entry.pack}`
  const manifest = (await (await fetchOk(`${folder}/manifest.json`)).json()) as Manifest

  const fetchArtifact = ({ href, sha256 }: Artifact): Promise<Response> =>
    fetchOk(`${folder}/${href}`, { integrity: integrityOf(sha256) })
  const inReadersLanguage = async (role: Artifact['role']): Promise<Response> => {
    const all = manifest.artifacts.filter((artifact) => artifact.role === role)
    const artifact = all.find(({ language }) => language === reader) ?? all[0]
    if (artifact === undefined) throw new Error(`the pack has no ${role}`)
    return await fetchArtifact(artifact)
  }
  const openIndexes = manifest.artifacts
    .filter(({ role }) => role === 'index')
    .map(async (artifact) => {
      const bytes = await (await fetchArtifact(artifact)).arrayBuffer()
      return [artifact.language, openIndex(expandIndex(bytes))] as const
    })
  const [cards, overview, sources, ...indexes] = await Promise.all([
    inReadersLanguage('cards').then((response) => response.json() as Promise<CardArtifact>),
    inReadersLanguage('overview').then((response) => response.json() as Promise<OverviewArtifact>),
    inReadersLanguage('sources').then((response) => response.json() as Promise<SourceSet>),
    ...openIndexes,
  ])
  const byLanguage = new Map(indexes)
  const english = byLanguage.get('en')
  if (english === undefined) throw new Error('the pack has no English index')
  return {
    cards: { ...cards, sources },
    overview: { ...overview, sources },
    indexFor: (language) => byLanguage.get(language) ?? english,
  }
}
