import type { Mention } from '@parley/spotter'
import { changeSettings, readSettings, type WrongMatch } from '../settings.ts'

/** More than a reader will ever report; the oldest give way. */
const MOST = 200

const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase()

const keyOf = ({ topic, words }: Pick<WrongMatch, 'topic' | 'words'>): string =>
  `${topic} ${plain(words)}`

/** Keeps a match in this browser; the same words are no longer taken for the same topic. */
export async function keepWrongMatch(match: WrongMatch): Promise<void> {
  const { wrong } = await readSettings()
  const others = wrong.filter((kept) => keyOf(kept) !== keyOf(match))
  await changeSettings({ wrong: [...others, match].slice(-MOST) })
}

export async function forgetWrongMatch(at: number): Promise<void> {
  const { wrong } = await readSettings()
  await changeSettings({ wrong: wrong.filter((_, place) => place !== at) })
}

/** The mentions without those that the reader found wrong. */
export function withoutWrong<M extends Mention>(
  mentions: readonly M[],
  texts: readonly string[],
  wrong: readonly WrongMatch[],
): readonly M[] {
  const keys = new Set(wrong.map(keyOf))
  if (keys.size === 0) return mentions
  return mentions.filter(({ topic, block, start, end }) => {
    const words = texts[block]?.slice(start, end) ?? ''
    return !keys.has(keyOf({ topic, words }))
  })
}
