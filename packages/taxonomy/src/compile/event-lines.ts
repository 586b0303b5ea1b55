import type { EventLine } from '../pack/card.ts'
import type { Event } from '../schema/event.ts'
import type { Language } from '../schema/language.ts'
import { inLanguage } from './local-text.ts'

/** Events as lines of a list, newest first. */
export const eventLines = (events: readonly Event[], language: Language): readonly EventLine[] =>
  events
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ id, date, until, title, summary, issues, sources }) => ({
      id,
      date,
      ...(until && { until }),
      title: inLanguage(title, language),
      summary: inLanguage(summary, language),
      issues,
      sources,
    }))
