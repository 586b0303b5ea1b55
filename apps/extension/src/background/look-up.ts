import { spot } from '@parley/spotter'
import type { LocalText, Overview } from '@parley/taxonomy'
import type { CardView } from '../messages/answers.ts'
import { currentPack } from '../pack/current.ts'
import { blocksLanguage, readerLanguage } from '../pack/languages.ts'
import type { OpenedPack } from '../pack/opened.ts'
import { viewCard } from './spotting.ts'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsOf = (label: LocalText): string => plain(typeof label === 'string' ? label : label.en)

/** The topic whose label is the words, or else the one with the shortest label that has them all. */
export function topicNamed(text: string, { topics }: Pick<Overview, 'topics'>): string | undefined {
  const wanted = plain(text)
  if (wanted === '') return undefined
  const holding = Object.entries(topics)
    .map(([id, { label }]) => ({ id, words: wordsOf(label) }))
    .filter(({ words }) => ` ${words} `.includes(` ${wanted} `))
    .sort((one, other) => one.words.length - other.words.length)
  return holding[0]?.id
}

/** The topic that the words are a mention of, the longest where there are several. */
const topicSpotted = async (pack: OpenedPack, text: string): Promise<string | undefined> => {
  const language = (await blocksLanguage(pack.files, '', [text])) ?? 'en'
  const { mentions } = spot(await pack.index(language), [text])
  const [longest] = [...mentions].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  )
  return longest?.topic
}

/** The card for words that the reader selected, whether or not the page is about the subject. */
export async function lookUp(text: string): Promise<CardView | undefined> {
  const pack = await currentPack()
  const topic =
    topicNamed(text, await pack.overview(readerLanguage(pack.files))) ??
    (await topicSpotted(pack, text))
  return topic === undefined ? undefined : await viewCard(topic)
}
