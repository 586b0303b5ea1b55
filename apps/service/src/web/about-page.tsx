import type { Documents, Review } from '@parley/taxonomy'
import { DateText, Phrase } from '@parley/ui'
import type { ReactNode } from 'react'
import { type AboutSection, aboutTexts } from './about/about-texts.ts'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutCollection } from './structured.ts'

export interface AboutPageProps {
  readonly setting: PageSetting
  readonly documents: Documents
  readonly today: string
}

const REVIEWS: readonly Review[] = ['draft', 'checked', 'reviewed']

/** Method, rules of trust, how far it was checked and reaches, privacy, licence. */
export function AboutPage({ setting, documents, today }: AboutPageProps) {
  const { language, manifest, messages, words } = setting
  const text = aboutTexts[language]
  const statuses = documents.topics.flatMap(({ status }) => status ?? [])
  const { title } = documents.pack
  const values: Readonly<Record<string, ReactNode>> = {
    date: <DateText date={manifest.evidenceUntil} />,
    overdue: statuses.filter(({ reviewBy }) => reviewBy < today).length,
    dated: statuses.length,
    licence: setting.licence,
    title: title[language] ?? <span lang="en">{title.en}</span>,
    openapi: <a href="/docs">/docs</a>,
    keys: <a href="/v1/keys">/v1/keys</a>,
  }
  const [made, rules, checked, ...rest] = text.sections
  return (
    <Page
      setting={setting}
      title={text.title}
      description={text.lead}
      structured={{ ...aboutCollection(setting, text.title, text.lead), '@type': 'AboutPage' }}
      current="about"
    >
      <header className="lead">
        <h1>{text.title}</h1>
        <p className="standfirst">{text.lead}</p>
      </header>
      <div className="prose">
        <Section section={made} values={values} />
        <Section section={rules} values={values} />
        <Section section={checked} values={values}>
          <ReviewCounts documents={documents} setting={setting} />
        </Section>
        {rest.map((section) => (
          <Section key={section.heading} section={section} values={values} />
        ))}
        <p className="on-screen">
          <a href={setting.places.sources}>
            {words.nav.sources}: {messages.seenAs.primary}, {messages.seenAs.copy}…
          </a>
        </p>
      </div>
    </Page>
  )
}

interface SectionProps {
  readonly section: AboutSection
  readonly values: Readonly<Record<string, ReactNode>>
  readonly children?: ReactNode
}

function Section({ section, values, children }: SectionProps) {
  const { heading, paragraphs = [], points = [] } = section
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <Phrase text={paragraph} values={values} />
        </p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}

function ReviewCounts({ documents, setting }: Omit<AboutPageProps, 'today'>) {
  const { messages } = setting
  const { issues, parties, topics, positions, events } = documents
  const reviews = Map.groupBy(
    [...issues, ...parties, ...topics, ...positions, ...events],
    ({ review }) => review,
  )
  return (
    <dl className="parley-facts">
      {REVIEWS.map((review) => (
        <div key={review}>
          <dt>
            {messages.reviews[review].name}: {reviews.get(review)?.length ?? 0}
          </dt>
          <dd>{messages.reviews[review].meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
