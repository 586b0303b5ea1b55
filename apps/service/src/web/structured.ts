import type { Card, Overview, OverviewIssue } from '@parley/taxonomy'
import { plainText } from '@parley/ui'
import type { PageSetting } from './page-setting.ts'

/** What search engines and archives read of a page, in the words of schema.org. */

const CONTEXT = { '@context': 'https://schema.org' }

const site = ({ origin, language }: PageSetting) => ({
  '@type': 'WebSite',
  name: 'Parley',
  url: `${origin}/`,
  inLanguage: language,
})

const termSet = ({ origin, manifest }: PageSetting) => ({
  '@type': 'DefinedTermSet',
  '@id': `${origin}/topics#${manifest.pack}`,
  url: `${origin}/topics`,
})

const licenceOf = (licence: string): string | undefined =>
  licence === 'CC-BY-4.0' ? 'https://creativecommons.org/licenses/by/4.0/' : undefined

export const aboutSite = (setting: PageSetting, overview: Overview) => ({
  ...CONTEXT,
  ...site(setting),
  description: plainText(overview.description),
  license: licenceOf(overview.licence),
})

export const aboutIssue = (setting: PageSetting, issue: OverviewIssue) => ({
  ...CONTEXT,
  '@type': 'Article',
  headline: plainText(issue.label),
  description: plainText(issue.question),
  abstract: plainText(issue.summary),
  url: `${setting.origin}/issues/${issue.id}`,
  inLanguage: setting.contentLanguage,
  dateModified: setting.manifest.publishedAt,
  license: licenceOf(setting.licence),
  isPartOf: site(setting),
})

export const aboutTopic = (setting: PageSetting, card: Card) => ({
  ...CONTEXT,
  '@type': 'DefinedTerm',
  '@id': `${setting.origin}/topics/${card.id}`,
  termCode: card.id,
  name: plainText(card.label),
  description: plainText(card.definition),
  url: `${setting.origin}/topics/${card.id}`,
  inLanguage: setting.contentLanguage,
  inDefinedTermSet: termSet(setting),
})

export const aboutTopics = (setting: PageSetting) => ({
  ...CONTEXT,
  ...termSet(setting),
  name: setting.words.topics.title,
  inLanguage: setting.contentLanguage,
  license: licenceOf(setting.licence),
})

/** A page that gathers: the timeline, the sources, the proposals. */
export const aboutCollection = (setting: PageSetting, name: string, description: string) => ({
  ...CONTEXT,
  '@type': 'CollectionPage',
  name,
  description,
  url: setting.origin + setting.path,
  inLanguage: setting.language,
  isPartOf: site(setting),
})
