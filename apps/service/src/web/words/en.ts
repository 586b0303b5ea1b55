import type { Forms } from '@parley/ui'

/** The words of the web pages' own furniture; its type is the shape of every other language's. */
export const en = {
  nav: {
    pages: 'Pages',
    issues: 'The issues',
    timeline: 'Timeline',
    topics: 'Topics',
    proposals: 'Proposals',
    sources: 'Sources',
    about: 'About',
    tryIt: 'Try a text',
    skip: 'Skip to the content',
    language: 'Language',
  },
  foot: {
    privacy: 'These pages set no cookies and keep no record of what you read.',
    programs: 'Interface for programs',
    cite: 'To cite: {address}, revision {revision}, published {date}.',
    licence: 'Texts: {licence}.',
  },
  home: {
    issues: 'The five issues, and the process',
    positions: 'Where the parties stand',
    events: 'Latest events',
    noEvents: 'No events are recorded yet.',
    sources: 'Sources',
    all: 'The whole timeline',
  },
  issue: {
    topics: 'Topics of this issue',
    proposals: 'What the proposals say',
    timeline: 'All events of this issue',
  },
  topic: {
    issues: 'Its issues',
    positions: 'Where it stands',
    split: 'This topic is now told in parts.',
    choose: '{topic}: choose a topic',
  },
  timeline: {
    title: 'Timeline',
    about: 'What happened when, newest first. Each event names its sources.',
    filter: 'Events of',
    all: 'All issues',
    none: 'No events are recorded for this issue.',
  },
  topics: {
    title: 'Topics and parties',
    about: 'Everything that Parley explains, from A to Z.',
  },
  proposals: {
    title: 'Proposals side by side',
    about: 'What each recorded proposal says on each issue, oldest first.',
  },
  sources: {
    title: 'Sources',
    about:
      'Every text that an entry rests on, and how it was seen. A text that was not opened supports nothing.',
    seen: 'How they were seen',
    all: 'All sources',
    counted: { one: '{count} source', other: '{count} sources' } as Forms,
    page: 'Page {page} of {pages}',
    next: 'Next page',
    previous: 'Previous page',
  },
  tryIt: {
    title: 'Try a text',
    about:
      'Paste an article, or drop a file, and see which topics it mentions and which of the five issues. The text is read in your browser: nothing that you type or drop is sent anywhere.',
    description: 'Paste an article and see which topics of the peace talks it mentions.',
    noScript:
      'Reading the text in your browser needs JavaScript. Without it, a program can post the text to {address}, and the issues and topics can be read on the other pages.',
    label: 'The text of an article',
    choose: 'Open a text file',
    drop: 'or drop one here. Plain text or a saved web page, at most 1 MB.',
    find: 'Find topics',
    reading: 'Reading…',
    failed: 'The pack could not be fetched from this service. Try again.',
    notText: 'This file is not a text that can be read here.',
    tooLarge: 'This file is larger than 1 MB.',
    found: {
      one: '{count} mention found. Choose it to read its card.',
      other: '{count} mentions found. Choose one to read its card.',
    } as Forms,
    foundNone: 'No topic of the peace talks was found in this text.',
    text: 'The text',
    card: 'Card',
    close: 'Close',
    why: 'Why each was marked',
    contested: 'Contested terms in this text',
    contestedAbout: 'The parties do not mean the same by these words, or do not all use them.',
    export: 'Save as W3C annotations',
    look: 'Look up a topic',
  },
  notFound: {
    title: 'Not found',
    heading: 'There is no page here',
    text: 'The address may be mistyped. These pages lead to every topic:',
  },
}

export type PageWords = typeof en
