import { expandIndex, type Index, openIndex } from '@parley/spotter'
import type { Language } from '@parley/taxonomy'
import {
  type Artifact,
  type CardArtifact,
  type CardSet,
  cardSetSchema,
  type Overview,
  type OverviewArtifact,
  overviewSchema,
  type SourceSet,
  sourceSetSchema,
} from '@parley/taxonomy/pack'
import type { Bytes, PackFiles } from './files.ts'

type Role = 'index' | 'cards' | 'overview' | 'sources'

/** The artifact for one language, or the one that has none; undefined when the pack lacks it. */
export const findArtifact = (
  { manifest }: PackFiles,
  role: Role,
  language?: string,
): Artifact | undefined =>
  manifest.artifacts.find((item) => item.role === role && item.language === language)

/** The roles that the extension reads, in every language of the pack. */
export const readArtifacts = ({ manifest }: Pick<PackFiles, 'manifest'>): readonly Artifact[] =>
  manifest.artifacts.filter(({ role }) => role !== 'documents')

const parseJson = (bytes: Bytes): unknown => JSON.parse(new TextDecoder().decode(bytes))

const indexOf = (bytes: Bytes): Index =>
  openIndex(expandIndex(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)))

/**
 * Reads an artifact for good, so that what it holds is known to be readable.
 * @throws when it is not in the form that this version reads.
 */
export function tryArtifact(artifact: Artifact, bytes: Bytes): void {
  if (artifact.role === 'index') indexOf(bytes)
  if (artifact.role === 'cards') cardSetSchema.parse(parseJson(bytes))
  if (artifact.role === 'overview') overviewSchema.parse(parseJson(bytes))
  if (artifact.role === 'sources') sourceSetSchema.parse(parseJson(bytes))
}

/** A pack in use: each artifact is read once, when it is first needed. */
export class OpenedPack {
  readonly files: PackFiles
  readonly #read = new Map<string, Promise<unknown>>()

  constructor(files: PackFiles) {
    this.files = files
  }

  index(language: Language): Promise<Index> {
    return this.#once('index', language, indexOf)
  }

  async cards(language: Language): Promise<CardSet> {
    const [cards, sources] = await Promise.all([
      this.#once('cards', language, (bytes) => parseJson(bytes) as CardArtifact),
      this.#sources(),
    ])
    return { ...cards, sources }
  }

  async overview(language: Language): Promise<Overview> {
    const [overview, sources] = await Promise.all([
      this.#once('overview', language, (bytes) => parseJson(bytes) as OverviewArtifact),
      this.#sources(),
    ])
    return { ...overview, sources }
  }

  #sources(): Promise<SourceSet> {
    return this.#once('sources', undefined, (bytes) => parseJson(bytes) as SourceSet)
  }

  #once<Value>(
    role: Role,
    language: Language | undefined,
    open: (bytes: Bytes) => Value,
  ): Promise<Value> {
    const key = language === undefined ? role : `${role}/${language}`
    const known = this.#read.get(key) as Promise<Value> | undefined
    if (known !== undefined) return known
    const artifact = findArtifact(this.files, role, language)
    if (artifact === undefined) return Promise.reject(new Error(`The pack has no ${key}`))
    const reading = this.files.read(artifact).then(open)
    this.#read.set(key, reading)
    return reading
  }
}
