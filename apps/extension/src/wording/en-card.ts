import type { ReaderReport } from '../reports/reader-report.ts'
import type { WrongMatch } from '../settings.ts'

/** The words of the card and its list: all that their script carries into a page. */
export const en = {
  card: {
    close: 'Close',
    back: 'Back',
    open: (label: string): string => `Context: ${label}`,
    pin: 'Pin',
    copy: 'Copy with sources',
    copied: 'Copied.',
    notCopied: 'The browser did not let Parley copy.',
    mute: 'Stop marking this topic',
    unmute: 'Mark this topic again',
    muted: 'This topic is no longer marked. The options list what is not.',
    wrong: 'Wrong match',
    fallback: (language: string): string =>
      `This pack has no cards in ${language}. English is shown.`,
  },
  copy: {
    asOf: (date: string): string => `As of ${date}:`,
    origin: (date: string): string => `From Parley. Evidence until ${date}.`,
  },
  guide: {
    name: 'Through the marks of this page',
    previous: 'Previous',
    next: 'Next',
    leave: 'Back to where you were',
  },
  list: {
    title: 'Context on this page',
    empty: 'Nothing is marked on this page.',
  },
  lookUp: {
    menu: 'Look up “%s” in Parley',
    nothing: (words: string): string => `Parley has no topic called “${words}”.`,
  },
  wrong: {
    explained: 'These words are about something else here? This is what is kept of it:',
    kept: 'Kept. These words are no longer taken for this topic.',
    local: 'It stays in this browser. The options list what is kept, to copy or forget.',
    keep: 'Keep it and unmark these words',
    fields: {
      topic: 'Topic',
      words: 'Words',
      rule: 'Rule',
      cues: 'Words that spoke for it',
      pack: 'Pack',
      revision: 'Revision',
      date: 'Date',
    } satisfies Record<keyof WrongMatch, string>,
  },
  send: {
    offer: (host: string): string => `Send this to ${host} …`,
    explained: (host: string): string =>
      `This is all that would be sent, for those who keep the pack of ${host} to mend it:`,
    nothingElse:
      'No address or title of the page, and no cookie. The words may still tell which article it is, and like any request it shows the service your network.',
    send: (host: string): string => `Send exactly this to ${host}`,
    sent: (id: string): string => `Sent. The service keeps it as ${id}.`,
    unknown:
      'Sent, without telling who asks. The answer to such a request cannot be read, so whether the service kept it is not known.',
    tooMany:
      'The service takes no more reports from your network just now. Nothing was kept there.',
    notTaken: 'This service takes no reports. Nothing was kept there.',
    refused: 'The service did not take it. Nothing was kept there.',
    unreachable: 'The service did not answer, so it is not certain that it arrived.',
    fields: {
      topic: 'Topic',
      kind: 'What is wrong',
      exact: 'Marked words',
      prefix: 'Words before',
      suffix: 'Words after',
      revision: 'Revision',
    } satisfies Record<keyof ReaderReport, string>,
  },
}
