import type { Language, LocalText } from '@parley/taxonomy'
import { EVENT_ANCHOR } from './event-list.tsx'
import type { TimelineEvent } from './timeline.tsx'

/** The reverse of `LocalisedText`: a text is marked with its language where that is not the page's. */
const textOf = (place: Element | null, content: Language): LocalText => {
  const marked = place?.querySelector<HTMLElement>(':scope > [lang]')
  const text = (marked ?? place)?.textContent ?? ''
  return content !== 'en' && marked?.lang === 'en' ? { en: text } : text
}

/**
 * The events that an anchored `EventList` tells, read from the page that holds it, in its order: a
 * page need not carry them a second time as data.
 * @param content the language of the texts.
 */
export const toldEvents = (page: ParentNode, content: Language): readonly TimelineEvent[] =>
  [...page.querySelectorAll(`.parley-event[id^="${EVENT_ANCHOR}"]`)].map((place) => {
    const date = place.querySelector('time')
    return {
      id: place.id.slice(EVENT_ANCHOR.length),
      date: date?.dateTime ?? '',
      until: date?.dataset.until,
      title: textOf(place.querySelector('.parley-event-title'), content),
    }
  })
