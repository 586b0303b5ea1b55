import { spot } from '@parley/spotter'
import type { Overview } from '@parley/taxonomy'
import type { CardView, TopicLine } from '../messages/answers.ts'
import { currentPack } from '../pack/current.ts'
import { indexLanguages, readerLanguage } from '../pack/languages.ts'
import type { OpenedPack } from '../pack/opened.ts'
import { viewCard } from './spotting.ts'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const plainText = (text: TopicLine['label']): string => (typeof text === 'string' ? text : text.en)

/** The topic whose label is the words, or else the one with the shortest label that has them all. */
export function topicNamed(text: string, { topics }: Pick<Overview, 'topics'>): string | undefined {
  const wanted = plain(text)
  if (wanted === '') return undefined
  const holding = Object.entries(topics)
    .map(([id, { label }]) => ({ id, words: plain(plainText(label)) }))
    .filter(({ words }) => ` ${words} `.includes(` ${wanted} `))
    .sort((one, other) => one.words.length - other.words.length)
  return holding[0]?.id
}

/**
 * The topic that the words are a mention of, the longest where there are several. The pack's own
 * summaries stand beside them, so that names which count only in such a text count here.
 */
const topicSpotted = async (
  pack: OpenedPack,
  text: string,
  overview: Overview,
): Promise<string | undefined> => {
  const beside = overview.issues.map(({ summary }) => plainText(summary))
  for (const language of indexLanguages(pack.files, overview.language)) {
    const { mentions } = spot(await pack.index(language), [text, ...beside])
    const [longest] = mentions
      .filter(({ block, party }) => block === 0 && !party)
      .sort((one, other) => other.end - other.start - (one.end - one.start))
    if (longest !== undefined) return longest.topic
  }
  return undefined
}

/** The card for words that the reader selected, whether or not the page is about the subject. */
export async function lookUp(text: string): Promise<CardView | undefined> {
  const pack = await currentPack()
  const overview = await pack.overview(readerLanguage(pack.files))
  const topic = topicNamed(text, overview) ?? (await topicSpotted(pack, text, overview))
  return topic === undefined ? undefined : await viewCard(topic)
}
