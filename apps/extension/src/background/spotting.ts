import { type Mention, spot } from '@parley/spotter'
import type { Card, CardSet } from '@parley/taxonomy'
import type { CardView, PageSpotted, TopicLine } from '../messages/answers.ts'
import { currentPack } from '../pack/current.ts'
import { blocksLanguage, missingLanguage, readerLanguage } from '../pack/languages.ts'
import type { OpenedPack } from '../pack/opened.ts'
import { readSettings } from '../settings.ts'
import { withoutWrong } from './wrong-matches.ts'

/** Blocks that one index is scanned for, by their position among all. */
interface Group {
  readonly places: number[]
  readonly texts: string[]
}

const groupByLanguage = (
  blocks: readonly string[],
  languages: readonly string[],
): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>()
  blocks.forEach((text, place) => {
    const declared = languages[place] ?? ''
    const group = groups.get(declared) ?? { places: [], texts: [] }
    group.places.push(place)
    group.texts.push(text)
    groups.set(declared, group)
  })
  return groups
}

const spotGroup = async (
  pack: OpenedPack,
  declared: string,
  { places, texts }: Group,
): Promise<readonly Mention[]> => {
  const language = await blocksLanguage(pack.files, declared, texts)
  if (language === undefined) return []
  const { mentions } = spot(await pack.index(language), texts)
  return mentions.map((mention) => ({ ...mention, block: places[mention.block] ?? 0 }))
}

/** Mentions in a page's blocks, each block in its own language, in reading order. */
export async function spotBlocks(
  blocks: readonly string[],
  languages: readonly string[],
): Promise<PageSpotted> {
  const [pack, { density, muted, wrong }] = await Promise.all([currentPack(), readSettings()])
  const groups = [...groupByLanguage(blocks, languages)]
  const found = await Promise.all(
    groups.map(([declared, group]) => spotGroup(pack, declared, group)),
  )
  const ordered = found.flat().sort((a, b) => a.block - b.block || a.start - b.start)
  const mentions = withoutWrong(ordered, blocks, wrong)
  return { mentions, contested: await contestedAmong(pack, mentions), muted, density }
}

const contestedAmong = async (
  pack: OpenedPack,
  mentions: readonly Mention[],
): Promise<readonly string[]> => {
  if (mentions.length === 0) return []
  const { topics } = await pack.overview(readerLanguage(pack.files))
  const mentioned = new Set(mentions.map(({ topic }) => topic))
  return [...mentioned].filter((topic) => topics[topic]?.kind === 'contested-term')
}

/** A topic's card with only the names and sources that it refers to; undefined when unknown. */
export async function viewCard(topic: string): Promise<CardView | undefined> {
  const [pack, { muted, service }] = await Promise.all([currentPack(), readSettings()])
  const { files } = pack
  const language = readerLanguage(files)
  const set = await pack.cards(language)
  const card = Object.hasOwn(set.cards, topic) ? set.cards[topic] : undefined
  if (card === undefined) return undefined
  const missing = missingLanguage(files)
  return {
    ...slice(card, set),
    language,
    ...(missing === undefined ? {} : { missingLanguage: missing }),
    isMuted: muted.includes(topic),
    ...(service === undefined ? {} : { service: service.url }),
    pack: files.manifest.pack,
    revision: files.manifest.revision,
  }
}

/** Names for those of the topics that the pack knows, in the order of the question. */
export async function nameTopics(topics: readonly string[]): Promise<readonly TopicLine[]> {
  const pack = await currentPack()
  const { topics: known } = await pack.overview(readerLanguage(pack.files))
  return topics.flatMap((id) => {
    const topic = Object.hasOwn(known, id) ? known[id] : undefined
    return topic === undefined ? [] : [{ id, label: topic.label, kind: topic.kind }]
  })
}

/** Ids stand in many fields of a card; every string in it that names something is looked up. */
const slice = (
  card: Card,
  set: CardSet,
): Pick<CardView, 'card' | 'evidenceUntil' | 'labels' | 'sources'> => {
  const named = new Set<string>()
  JSON.stringify(card, (key, value: unknown) => {
    if (typeof value === 'string') named.add(value)
    if (key !== '') named.add(key)
    return value
  })
  const pick = <Value>(from: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(from).filter(([id]) => named.has(id)))
  return {
    card,
    evidenceUntil: set.evidenceUntil,
    labels: pick(set.labels),
    sources: pick(set.sources),
  }
}
