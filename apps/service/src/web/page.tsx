import type { Language } from '@parley/taxonomy'
import { EvidenceNote } from '@parley/ui'
import type { ReactNode } from 'react'
import type { Asset, Assets } from '../ports.ts'
import { type Places, placesIn } from './places.ts'

const assetAddress = ({ name }: Asset): string => `/assets/${name}`

/** What every page of one request shares. */
export interface PageSetting {
  readonly assets: Assets
  readonly places: Places
  /** The path of this page, for the links to its other languages. */
  readonly path: string
  readonly languages: readonly Language[]
  readonly evidenceUntil: string
}

export interface PageProps {
  readonly setting: PageSetting
  readonly title: string
  readonly description: string
  readonly current?: 'home' | 'try'
  readonly script?: Asset
  readonly children: ReactNode
}

/** The frame of every page: whole without a script, and none is loaded unless the page names one. */
export function Page({ setting, title, description, current, script, children }: PageProps) {
  const { assets, places } = setting
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={assetAddress(assets.icon)} />
        <link rel="stylesheet" href={assetAddress(assets.style)} />
        {script !== undefined && <script type="module" src={assetAddress(script)} />}
      </head>
      <body className="parley">
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <header className="masthead">
          <div className="frame">
            <a className="wordmark" href={places.home}>
              Parley
            </a>
            <nav aria-label="Pages">
              <a href={places.home} aria-current={current === 'home' ? 'page' : undefined}>
                The issues
              </a>
              <a href={places.tryIt} aria-current={current === 'try' ? 'page' : undefined}>
                Try a text
              </a>
            </nav>
          </div>
        </header>
        <main id="main" className="frame">
          {children}
        </main>
        <PageFoot setting={setting} withEvidence={current !== 'home'} />
      </body>
    </html>
  )
}

interface PageFootProps {
  readonly setting: PageSetting
  /** The first page says at its head how far the evidence reaches. */
  readonly withEvidence: boolean
}

function PageFoot({ setting, withEvidence }: PageFootProps) {
  return (
    <footer className="foot">
      <div className="frame">
        {withEvidence && <EvidenceNote until={setting.evidenceUntil} />}
        <LanguageLinks setting={setting} />
        <p>
          These pages set no cookies and keep no record of what you read.{' '}
          <a href="/openapi.json">Interface for programs</a>
        </p>
      </div>
    </footer>
  )
}

const nameOf = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language

function LanguageLinks({
  setting: { languages, places, path },
}: {
  readonly setting: PageSetting
}) {
  if (languages.length < 2) return null
  return (
    <nav className="languages" aria-label="Language of the texts">
      {languages.map((language) => (
        <a
          key={language}
          href={path + placesIn(language).home.slice(1)}
          lang={language}
          hrefLang={language}
          aria-current={language === places.language ? 'true' : undefined}
        >
          {nameOf(language)}
        </a>
      ))}
    </nav>
  )
}
