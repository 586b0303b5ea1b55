import type { Forms } from '@parley/ui'
import type { CheckOutcome } from '../pack/status.ts'
import type { ReaderReport } from '../reports/reader-report.ts'
import type { WrongMatch } from '../settings.ts'

const outcomes = {
  updated: 'A newer pack was taken from your service.',
  unchanged: 'Your service has no newer pack.',
  unreachable: 'Your service did not answer. Reading goes on with the pack that is here.',
  'not-granted':
    'Your browser does not permit Parley to ask your service. It was not asked, because the request could name your installation. Press “Look for a newer pack” in the options to permit it again.',
  'signature-invalid':
    'The pack offered by your service is not signed with the key you confirmed, nor with one that it vouches for. It was not taken.',
  older: 'Your service offered an older pack than the one that is here. It was not taken.',
  damaged: 'The pack arrived damaged. It was not taken.',
  unreadable: 'The pack offered by your service is in a form this version cannot read.',
} satisfies Record<CheckOutcome['kind'], string>

/**
 * What only the extension says, in English; its type is the shape of every other language. In a
 * text, `{name}` is the place of a value. Plain data, so that the background can hand the card's
 * part of it to a page.
 */
export const en = {
  name: 'Parley',
  card: {
    close: 'Close',
    back: 'Back',
    open: 'Context: {label}',
    pin: 'Pin',
    copy: 'Copy with sources',
    copied: 'Copied.',
    notCopied: 'The browser did not let Parley copy.',
    mute: 'Stop marking this topic',
    unmute: 'Mark this topic again',
    muted: 'This topic is no longer marked. The options list what is not.',
    wrong: 'Wrong match',
    fallback: 'This pack has no cards in {language}. English is shown.',
  },
  copy: {
    asOf: 'As of {date}:',
    origin: 'From Parley. Evidence until {date}.',
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
    nothing: 'Parley has no topic called “{words}”.',
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
    offer: 'Send this to {host} …',
    explained: 'This is all that would be sent, for those who keep the pack of {host} to mend it:',
    nothingElse:
      'No address or title of the page, and no cookie. The words may still tell which article it is, and like any request it shows the service your network.',
    send: 'Send exactly this to {host}',
    sent: 'Sent. The service keeps it as {id}.',
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
  outcomes,
  notices: {
    expired: 'This pack should have been renewed by {date}. It may be out of date.',
    storedDamaged:
      'The pack stored from your service could not be read. The one that came with the extension is used.',
    lastCheck: 'Looked {date}.',
  },
  popup: {
    page: 'On this page',
    notRead: 'This page has not been read.',
    annotate: 'Mark this page',
    annotateHint: 'Once, without a lasting permission.',
    cannot: 'The browser lets no extension read this page.',
    failed: 'The browser did not let Parley read this page.',
    noArticle: 'No article was found on this page.',
    blank: 'This page does not seem to be about the peace talks.',
    pageFailed: 'This page could not be marked: the pack could not be read.',
    cut: 'This page is very long. Only its beginning was read.',
    packFailed:
      'The pack of context cannot be read, so nothing can be marked. Installing Parley again mends that.',
    list: 'List on the page',
    site: 'Always read {host}',
    topics: { one: '{count} topic found', other: '{count} topics found' } as Forms,
    issues: 'Where the parties stand',
    options: 'Options',
    back: 'Back',
  },
  sample: {
    title: 'What is on the table, and what lies under it',
    paragraphs: [
      'Negotiators from Russia, Ukraine and the United States rarely lack proposals. What they lack is an order to take them in. A ceasefire could come first and leave every other question for later, or it could be the last page of a document in which all of them are answered.',
      'Some of the older papers come back in each round. The Budapest Memorandum of 1994 is quoted by those who ask what a promise is worth; the Minsk agreements by those who ask what becomes of a text that both sides signed and neither read in the same way. A demilitarized zone along the line of contact has been drawn on many maps, and so has a force of peacekeepers to watch it.',
      'Other words are disputed themselves. Moscow speaks of denazification and of a special military operation; Kyiv and its partners reject both terms. Behind them stand the questions of NATO membership, of security guarantees, and of the frozen assets of Russia’s central bank.',
    ],
  },
  welcome: {
    page: 'Welcome to Parley',
    title: 'Context where you read',
    lead: 'Parley marks the topics of the Russia–US–Ukraine peace talks in the article you read, and opens a short, dated, sourced card on each. What you read never leaves this browser.',
    try: 'Try it here',
    tryHint:
      'Rest the pointer on an underlined word, click it, or touch it. Escape closes the card.',
    sample: 'Sample article',
    where: 'Where may Parley read?',
    asked: 'Nowhere, until you say so.',
    once: 'One page at a time: press Parley’s toolbar button on an article, then “Mark this page”. No lasting permission is needed.',
    always: 'A site by itself: name one that you read often. The browser asks you to confirm it.',
    site: 'Address of a site',
    read: 'Read this site',
    notASite: 'That is not the address of a site.',
    refused: 'Nothing was allowed.',
    allowed: 'Parley reads {host} from now on.',
    keys: 'Keys: Alt+Shift+N and Alt+Shift+B go to the next and the previous mark, Alt+Shift+L lists them all, Alt+Shift+K looks up selected text.',
    more: 'More sites, density and packs: Options',
  },
  options: {
    title: 'Parley options',
    marks: 'Marks',
    densities: {
      first: 'The first mention of a topic in an article',
      'first-per-section': 'The first mention in each section',
      all: 'Every mention',
    },
    marksHint: 'Applies to open pages at once.',
    muted: 'Topics that are not marked',
    markAgain: 'Mark again',
    wrong: 'Matches that you found wrong',
    wrongHint: 'Kept in this browser alone. These words are not taken for the topic any more.',
    forget: 'Forget',
    copyAll: 'Copy them all',
    copied: 'Copied.',
    sites: 'Sites',
    sitesHint: 'Where Parley reads by itself. Elsewhere, use the toolbar button.',
    allSites: 'Read every site',
    noSites: 'None yet.',
    off: 'Switched off on',
    remove: 'Remove',
    allowAgain: 'Allow again',
    pack: 'Pack',
    bundled: 'Came with the extension',
    fromService: 'From {service}',
    revision: 'Revision',
    published: 'Published',
    checkNow: 'Look for a newer pack',
    service: 'Service',
    serviceHint:
      'A service gives newer packs. It is asked for them twice a day, with the same request from everyone, whatever is read.',
    address: 'Address',
    grantHint:
      'Your browser will ask you to permit this address: without that, each request could carry a mark by which the service knows your browser again. Parley does not read pages there because of it.',
    grantRefused:
      'Not permitted, so the service was not asked and is not added: the request could name your installation.',
    showKeys: 'Show its keys',
    confirmHint:
      'Compare the fingerprint with the one the host publishes elsewhere, then confirm it.',
    since: 'in use since {date}',
    confirm: 'The fingerprint is right: add this service',
    removeService: 'Remove this service',
    keysFailed: 'No keys could be read at that address.',
    noKeys: 'The service names no keys.',
    current: 'In use: {service}',
    pinnedKey: 'Its key:',
    keyFollowed:
      'On {date} your service changed its key. The key you confirmed vouches for the new one, which is trusted in its place. Compare the new fingerprint if you want to be sure.',
  },
}

export type Words = typeof en
