import { LANGUAGES, type Language } from '@parley/taxonomy'
import { ContentLanguage, DateText, EvidenceNote, MessagesProvider, Phrase } from '@parley/ui'
import type { ReactNode } from 'react'
import { PageHead, type PageHeadProps } from './page-head.tsx'
import type { PageSetting } from './page-setting.ts'
import { addressOf } from './places.ts'

type Current =
  | 'issues'
  | 'timeline'
  | 'topics'
  | 'proposals'
  | 'sources'
  | 'changes'
  | 'about'
  | 'tryIt'

export interface PageProps extends Partial<Pick<PageHeadProps, 'fields' | 'structured'>> {
  readonly setting: PageSetting
  /** Without the name of the site, which is added. */
  readonly title: string
  readonly description: string
  readonly current?: Current
  readonly isArticle?: boolean
  readonly script?: boolean
  readonly children: ReactNode
}

/** The frame of every page: whole without a script, and none is loaded unless the page asks for it. */
export function Page(props: PageProps) {
  const { setting, title, description, current, fields, structured, children } = props
  const { isArticle = false, script = false } = props
  return (
    <html lang={setting.language}>
      <PageHead
        setting={setting}
        title={`${title} · Parley`}
        description={description}
        fields={fields}
        structured={structured}
        isArticle={isArticle}
        script={script}
      />
      <body className="parley">
        <MessagesProvider messages={setting.messages}>
          <ContentLanguage language={setting.contentLanguage}>
            <a className="skip" href="#main">
              {setting.words.nav.skip}
            </a>
            <Masthead setting={setting} current={current} fields={fields} />
            <main id="main" className="frame" tabIndex={-1}>
              {children}
            </main>
            <PageFoot setting={setting} fields={fields} withEvidence={current !== 'issues'} />
          </ContentLanguage>
        </MessagesProvider>
      </body>
    </html>
  )
}

interface MastheadProps extends Pick<PageHeadProps, 'fields'> {
  readonly setting: PageSetting
  readonly current: Current | undefined
}

function Masthead({ setting, current, fields }: MastheadProps) {
  const { places, words } = setting
  const pages: readonly (readonly [Current, string])[] = [
    ['issues', places.home],
    ['timeline', places.timeline()],
    ['topics', places.topics],
    ['proposals', places.proposals],
    ['sources', places.sources],
    ['changes', places.changes()],
    ['about', places.about],
    ['tryIt', places.tryIt],
  ]
  return (
    <header className="masthead">
      <div className="frame">
        <a className="wordmark" href={places.home}>
          Parley
        </a>
        <nav aria-label={words.nav.pages}>
          {pages.map(([name, href]) => (
            <a key={name} href={href} aria-current={current === name ? 'page' : undefined}>
              {words.nav[name]}
            </a>
          ))}
        </nav>
        <LanguageSwitch setting={setting} fields={fields} />
      </div>
    </header>
  )
}

const nameOf = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language

function LanguageSwitch({ setting, fields }: Pick<MastheadProps, 'setting' | 'fields'>) {
  const { path, language: chosen, words } = setting
  return (
    <details className="languages">
      <summary>
        <span className="parley-unseen">{words.nav.language}: </span>
        {nameOf(chosen)}
      </summary>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={addressOf(path, language, fields)}
              lang={language}
              hrefLang={language}
              aria-current={language === chosen ? 'true' : undefined}
            >
              {nameOf(language)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface PageFootProps extends Pick<PageHeadProps, 'fields'> {
  readonly setting: PageSetting
  /** The first page says at its head how far the evidence reaches. */
  readonly withEvidence: boolean
}

/** A revision is the hash of all that it holds: this much of it tells any two apart. */
const REVISION_SHOWN = 12

function PageFoot({ setting, fields, withEvidence }: PageFootProps) {
  const { manifest, origin, path, language, licence, words } = setting
  return (
    <footer className="foot">
      <div className="frame">
        {withEvidence && <EvidenceNote until={manifest.evidenceUntil} />}
        <p>
          <Phrase
            text={words.foot.cite}
            values={{
              address: (
                <span className="address">{origin + addressOf(path, language, fields)}</span>
              ),
              revision: <code>{manifest.revision.slice(0, REVISION_SHOWN)}</code>,
              date: <DateText date={manifest.publishedAt.slice(0, 10)} />,
            }}
          />{' '}
          <Phrase text={words.foot.licence} values={{ licence }} />
        </p>
        <p className="on-screen">
          {words.foot.privacy} <a href="/docs">{words.foot.programs}</a>
        </p>
      </div>
    </footer>
  )
}
