import type { PageWords } from './en.ts'

export const de: PageWords = {
  nav: {
    pages: 'Seiten',
    issues: 'Streitfragen',
    timeline: 'Zeitleiste',
    topics: 'Themen',
    proposals: 'Vorschläge',
    sources: 'Quellen',
    about: 'Über Parley',
    tryIt: 'Text ausprobieren',
    skip: 'Zum Inhalt springen',
    language: 'Sprache',
  },
  foot: {
    privacy: 'Diese Seiten setzen keine Cookies und halten nicht fest, was Sie lesen.',
    programs: 'Schnittstelle für Programme',
    cite: 'Zum Zitieren: {address}, Fassung {revision}, veröffentlicht am {date}.',
    licence: 'Texte: {licence}.',
  },
  home: {
    issues: 'Die fünf Streitfragen und der Prozess',
    positions: 'Wo die Parteien stehen',
    events: 'Letzte Ereignisse',
    noEvents: 'Noch sind keine Ereignisse erfasst.',
    sources: 'Quellen',
    all: 'Die ganze Zeitleiste',
  },
  issue: {
    topics: 'Themen dieser Streitfrage',
    proposals: 'Was die Vorschläge sagen',
    timeline: 'Alle Ereignisse zu dieser Streitfrage',
  },
  topic: {
    issues: 'Zugehörige Streitfragen',
    positions: 'Positionen dieser Partei',
    split: 'Dieses Thema wird jetzt in Teilen dargestellt.',
    choose: '{topic}: Thema wählen',
  },
  timeline: {
    title: 'Zeitleiste',
    about: 'Was wann geschah, das Neueste zuerst. Jedes Ereignis nennt seine Quellen.',
    filter: 'Ereignisse zu',
    all: 'Alle Streitfragen',
    none: 'Zu dieser Streitfrage sind keine Ereignisse erfasst.',
  },
  topics: { title: 'Themen und Parteien', about: 'Alles, was Parley erklärt, von A bis Z.' },
  proposals: {
    title: 'Vorschläge im Vergleich',
    about: 'Was jeder erfasste Vorschlag zu jeder Streitfrage sagt, der älteste zuerst.',
  },
  sources: {
    title: 'Quellen',
    about:
      'Alle Texte, auf denen die Einträge beruhen, und wie sie gesehen wurden. Ein nicht geöffneter Text belegt nichts.',
    seen: 'Wie sie gesehen wurden',
    all: 'Alle Quellen',
    counted: { one: '{count} Quelle', other: '{count} Quellen' },
    page: 'Seite {page} von {pages}',
    next: 'Nächste Seite',
    previous: 'Vorige Seite',
  },
  tryIt: {
    title: 'Text ausprobieren',
    about:
      'Fügen Sie einen Artikel ein oder legen Sie eine Datei ab und sehen Sie, welche Themen und welche der fünf Streitfragen er erwähnt. Der Text wird in Ihrem Browser gelesen: Nichts, was Sie eingeben oder ablegen, wird verschickt.',
    description:
      'Fügen Sie einen Artikel ein und sehen Sie, welche Themen der Friedensgespräche er erwähnt.',
    noScript:
      'Um den Text im Browser zu lesen, ist JavaScript nötig. Ohne JavaScript kann ein Programm den Text an {address} schicken; Streitfragen und Themen stehen auf den anderen Seiten.',
    label: 'Der Text eines Artikels',
    choose: 'Textdatei öffnen',
    drop: 'oder hier ablegen. Reiner Text oder eine gespeicherte Webseite, höchstens 1 MB.',
    find: 'Themen finden',
    reading: 'Wird gelesen …',
    failed: 'Das Paket konnte von diesem Dienst nicht geladen werden. Versuchen Sie es erneut.',
    notText: 'Diese Datei ist kein Text, der hier gelesen werden kann.',
    tooLarge: 'Diese Datei ist größer als 1 MB.',
    found: {
      one: '{count} Erwähnung gefunden. Wählen Sie sie aus, um ihre Karte zu lesen.',
      other: '{count} Erwähnungen gefunden. Wählen Sie eine aus, um ihre Karte zu lesen.',
    },
    foundNone: 'In diesem Text wurde kein Thema der Friedensgespräche gefunden.',
    text: 'Der Text',
    card: 'Karte',
    close: 'Schließen',
    why: 'Warum jede markiert wurde',
    contested: 'Umstrittene Begriffe in diesem Text',
    contestedAbout:
      'Die Parteien verstehen unter diesen Wörtern nicht dasselbe oder verwenden sie nicht alle.',
    export: 'Als W3C-Annotationen speichern',
    look: 'Ein anderes Thema nachschlagen',
  },
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Hier ist keine Seite',
    text: 'Vielleicht ist die Adresse vertippt. Diese Seiten führen zu jedem Thema:',
  },
}
