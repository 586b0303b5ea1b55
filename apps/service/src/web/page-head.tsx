import { LANGUAGES } from '@parley/taxonomy'
import type { Asset } from '../ports.ts'
import { DataBlock } from './data-block.tsx'
import { PageLoader, PageStyle } from './inline-assets.tsx'
import type { PageSetting } from './page-setting.ts'
import { addressOf } from './places.ts'

const assetAddress = ({ name }: Asset): string => `/assets/${name}`

/** As Open Graph writes languages. */
const LOCALES = {
  en: 'en_GB',
  uk: 'uk_UA',
  ru: 'ru_RU',
  pt: 'pt_BR',
  de: 'de_DE',
  fr: 'fr_FR',
  es: 'es_ES',
  pl: 'pl_PL',
} as const

const FEED_TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const

export interface PageHeadProps {
  readonly setting: PageSetting
  readonly title: string
  readonly description: string
  /** The fields of the address that make this another page, such as a filter. */
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined
  readonly isArticle: boolean
  readonly structured?: object | undefined
  readonly script: boolean
}

/** Everything that others read of a page: its address in every language, a summary, structured data. */
export function PageHead(props: PageHeadProps) {
  const { setting, title, description, fields, isArticle, structured, script } = props
  const { assets, origin, path, language, manifest, places, words } = setting
  const canonical = origin + addressOf(path, language, fields)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={description} />
      <title>{title}</title>
      <link rel="canonical" href={canonical} />
      {LANGUAGES.map((other) => (
        <link
          key={other}
          rel="alternate"
          hrefLang={other}
          href={origin + addressOf(path, other, fields)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + addressOf(path, 'en', fields)} />
      {(['atom', 'json'] as const).map((form) => (
        <link
          key={form}
          rel="alternate"
          type={FEED_TYPES[form]}
          title={words.changes.title}
          href={places.feed(manifest.pack, form)}
        />
      ))}
      <meta property="og:site_name" content="Parley" />
      <meta property="og:type" content={isArticle ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta name="twitter:card" content="summary" />
      <link rel="icon" type="image/svg+xml" href={assetAddress(assets.icon)} />
      <PageStyle style={assets.style} />
      {script && <PageLoader loader={assets.loader} />}
      {structured !== undefined && <DataBlock type="application/ld+json" value={structured} />}
    </head>
  )
}
