import type { CheckOutcome } from '../pack/status.ts'

const outcomes = {
  updated: 'A newer pack was taken from your service.',
  unchanged: 'Your service has no newer pack.',
  unreachable: 'Your service did not answer. Reading goes on with the pack that is here.',
  'signature-invalid':
    'The pack offered by your service is not signed with the key you confirmed. It was not taken.',
  older: 'Your service offered an older pack than the one that is here. It was not taken.',
  damaged: 'The pack arrived damaged. It was not taken.',
  unreadable: 'The pack offered by your service is in a form this version cannot read.',
} satisfies Record<CheckOutcome['kind'], string>

/** What only the extension says, in English. */
export const en = {
  name: 'Parley',
  card: {
    close: 'Close',
    back: 'Back',
    open: (label: string): string => `Context: ${label}`,
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
    site: (host: string): string => `Always read ${host}`,
    topics: (count: number): string => (count === 1 ? '1 topic found' : `${count} topics found`),
    issues: 'Where the parties stand',
    options: 'Options',
    back: 'Back',
  },
  options: {
    title: 'Parley options',
    marks: 'Marks',
    densities: {
      first: 'The first mention of a topic in an article',
      'first-per-section': 'The first mention in each section',
      all: 'Every mention',
    },
    marksHint: 'Applies to pages opened from now on.',
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
    showKeys: 'Show its keys',
    confirmHint:
      'Compare the fingerprint with the one the host publishes elsewhere, then confirm it.',
    since: 'in use since {date}',
    confirm: 'The fingerprint is right: add this service',
    removeService: 'Remove this service',
    keysFailed: 'No keys could be read at that address.',
    noKeys: 'The service names no keys.',
    current: 'In use: {service}',
  },
}
