import { LANGUAGES, type Language, type Manifest } from '@parley/taxonomy'
import type { Messages } from '@parley/ui'
import { catalogues } from '@parley/ui/messages'
import type { Context } from 'hono'
import type { Serving } from '../api/app-types.ts'
import type { OpenPack } from '../pack/open-pack.ts'
import type { Assets } from '../ports.ts'
import { type Places, placesIn } from './places.ts'
import { type PageWords, pageWords } from './words/page-words.ts'

/** What every page of one request shares. */
export interface PageSetting {
  readonly assets: Assets
  readonly origin: string
  readonly places: Places
  /** The path of this page, for the links to its other languages. */
  readonly path: string
  /** The interface's language; the texts' own may differ. */
  readonly language: Language
  readonly contentLanguage: Language
  readonly messages: Messages
  readonly words: PageWords
  readonly manifest: Manifest
  readonly licence: string
}

/** The wanted language where the interface speaks it, else English. */
export const interfaceLanguage = (wanted: string | undefined): Language => {
  const tag = wanted?.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language === tag) ?? 'en'
}

export interface OpenedPage {
  readonly opened: OpenPack
  readonly setting: PageSetting
  readonly today: string
}

/** Opens the pack and settles the language of one request. */
export const openPage =
  ({ pack, assets, now, originOf }: Serving) =>
  async (c: Context): Promise<OpenedPage> => {
    const opened = await pack()
    const language = interfaceLanguage(c.req.query('lang'))
    const contentLanguage = opened.languageFor(language)
    // The documents have it too, and take twenty times as much to read.
    const { licence } = await opened.overview(contentLanguage)
    return {
      opened,
      today: now().toISOString().slice(0, 10),
      setting: {
        assets,
        origin: originOf(c.req.raw),
        places: placesIn(language),
        path: c.req.path,
        language,
        contentLanguage,
        messages: catalogues[language],
        words: pageWords[language],
        manifest: opened.manifest,
        licence,
      },
    }
  }
