import type { Language } from '@parley/taxonomy'
import { browser } from 'wxt/browser'
import { interfaceLanguage } from '../wording/words.ts'
import type { PackFiles } from './files.ts'
import { findArtifact } from './opened.ts'

/** Enough text for the browser's own detector to be sure of a language. */
const SAMPLE_LENGTH = 2_000

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

const has = (files: PackFiles, role: 'index' | 'cards', tag: string): Language | undefined =>
  findArtifact(files, role, primary(tag))?.language

/**
 * The language to spot a group of blocks in: what the page declares for them, or what the browser's
 * own detector finds where the page is silent. Undefined when the pack does not have it.
 */
export async function blocksLanguage(
  files: PackFiles,
  declared: string,
  blocks: readonly string[],
): Promise<Language | undefined> {
  if (declared !== '') return has(files, 'index', declared)
  const sample = blocks.join(' ').slice(0, SAMPLE_LENGTH)
  const { languages } = await browser.i18n.detectLanguage(sample)
  return has(files, 'index', languages[0]?.language ?? '')
}

/** What the reader would best have cards in: what Parley speaks to them, or the browser's own. */
const wanted = (): string => {
  const spoken = interfaceLanguage()
  return spoken === 'en' ? browser.i18n.getUILanguage() : spoken
}

/** The language of the pack's texts for the reader; English where the pack lacks theirs. */
export const readerLanguage = (files: PackFiles): Language => has(files, 'cards', wanted()) ?? 'en'

/** The reader's own language where the pack has no cards in it. */
export function missingLanguage(files: PackFiles): string | undefined {
  const own = wanted()
  return has(files, 'cards', own) === undefined ? primary(own) : undefined
}

/** The languages that the pack spots in, the given one first. */
export const indexLanguages = ({ manifest }: PackFiles, first: Language): readonly Language[] =>
  manifest.artifacts
    .flatMap(({ role, language }) => (role === 'index' && language !== undefined ? [language] : []))
    .sort((one, other) => Number(other === first) - Number(one === first))
