import type { Event, EventLine, IssueId, Language, Localised, LocalText } from '@parley/taxonomy'

const inLanguage = (text: Localised, language: Language): LocalText =>
  text[language] ?? (language === 'en' ? text.en : { en: text.en })

/** All events, or those of one issue, newest first, in the readers' language. */
export const eventLines = (
  events: readonly Event[],
  language: Language,
  issue: IssueId | undefined,
): readonly EventLine[] =>
  events
    .filter(({ issues }) => issue === undefined || issues.includes(issue))
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))
    .map(({ id, date, until, title, summary, issues, sources }) => ({
      id,
      date,
      ...(until && { until }),
      title: inLanguage(title, language),
      summary: inLanguage(summary, language),
      issues,
      sources,
    }))
