import { type Mention, spot } from '@parley/spotter'
import type { IssueId, Language } from '@parley/taxonomy'
import type { AnnotationPage } from '../annotate/annotation.ts'
import { toAnnotationPage } from '../annotate/annotation-page.ts'
import { splitIntoBlocks } from '../annotate/blocks.ts'
import { detectLanguage, detectLanguages } from '../annotate/detect-language.ts'
import { groupByLanguage, inReadingOrder } from '../annotate/language-groups.ts'
import type { LoadedPack } from './pack-client.ts'

/** A stretch of a paragraph: plain, or one mention. */
export interface Piece {
  readonly text: string
  readonly mention?: Mention & { readonly number: number }
}

/** A text that was read: its paragraphs in pieces, and what was found in it. */
export interface Reading {
  readonly pack: LoadedPack
  /** The language of the text. */
  readonly language: Language
  readonly paragraphs: readonly (readonly Piece[])[]
  readonly mentions: readonly (Mention & { readonly number: number; readonly text: string })[]
  readonly counts: Readonly<Partial<Record<IssueId, number>>>
  /** The mentions as Web Annotations that point to topics at a service. */
  readonly annotations: (origin: string) => AnnotationPage
}

const cut = (text: string, mentions: Reading['mentions']): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  for (const mention of mentions) {
    if (mention.start > end) pieces.push({ text: text.slice(end, mention.start) })
    pieces.push({ text: mention.text, mention })
    end = mention.end
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

const countIssues = ({ overview }: LoadedPack, mentions: readonly Mention[]): Reading['counts'] => {
  const counts: Partial<Record<IssueId, number>> = {}
  for (const { topic } of mentions) {
    for (const issue of overview.topics[topic]?.issues ?? []) {
      counts[issue] = (counts[issue] ?? 0) + 1
    }
  }
  return counts
}

/** Reads a text with a pack, here, as the service would. */
export const readText = (pack: LoadedPack, text: string): Reading => {
  const placed = splitIntoBlocks(text)
  const blocks = placed.map((block) => block.text)
  const groups = groupByLanguage(blocks, detectLanguages(blocks))
  const found = inReadingOrder(
    groups,
    groups.map((group) => spot(pack.indexFor(group.language), group.texts).mentions),
  )
  const mentions = found.map((mention, number) => ({
    ...mention,
    number,
    text: (blocks[mention.block] ?? '').slice(mention.start, mention.end),
  }))
  const paragraphs = blocks.map((block, place) =>
    cut(
      block,
      mentions.filter((mention) => mention.block === place),
    ),
  )
  return {
    pack,
    language: detectLanguage(text),
    paragraphs,
    mentions,
    counts: countIssues(pack, mentions),
    annotations: (origin) => toAnnotationPage(text, placed, found, origin),
  }
}
