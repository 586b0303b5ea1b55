import type { CheckOutcome } from '../pack/status.ts'
import { en as card } from './en-card.ts'

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

/** What only the extension says, in English. */
export const en = {
  name: 'Parley',
  ...card,
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
    site: (host: string): string => `Always read ${host}`,
    topics: (count: number): string => (count === 1 ? '1 topic found' : `${count} topics found`),
    issues: 'Where the parties stand',
    options: 'Options',
    back: 'Back',
  },
  welcome: {
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
    allowed: (host: string): string => `Parley reads ${host} from now on.`,
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
