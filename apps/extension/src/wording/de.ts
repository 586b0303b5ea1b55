import type { Words } from './en.ts'

/** German. */
export const de: Words = {
  name: 'Parley',
  card: {
    close: 'Schließen',
    back: 'Zurück',
    open: 'Kontext: {label}',
    pin: 'Anheften',
    copy: 'Mit Quellen kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat Parley nicht kopieren lassen.',
    mute: 'Dieses Thema nicht mehr markieren',
    unmute: 'Dieses Thema wieder markieren',
    muted:
      'Dieses Thema wird nicht mehr markiert. In den Einstellungen steht, welche nicht markiert werden.',
    wrong: 'Falscher Treffer',
    fallback:
      'Dieses Paket hat keine Karten in dieser Sprache: {language}. Gezeigt wird der englische Text.',
  },
  copy: {
    asOf: 'Stand {date}:',
    origin: 'Aus Parley. Belege bis {date}.',
  },
  guide: {
    name: 'Durch die Markierungen dieser Seite gehen',
    previous: 'Vorige',
    next: 'Nächste',
    leave: 'Zurück zur Lesestelle',
  },
  list: {
    title: 'Kontext auf dieser Seite',
    empty: 'Auf dieser Seite ist nichts markiert.',
  },
  lookUp: {
    menu: '„%s“ in Parley nachschlagen',
    nothing: 'Parley hat kein Thema namens „{words}“.',
  },
  wrong: {
    explained: 'Geht es bei diesen Wörtern hier um etwas anderes? Das wird davon gespeichert:',
    kept: 'Gespeichert. Diese Wörter werden diesem Thema nicht mehr zugeordnet.',
    local:
      'Es bleibt in diesem Browser. In den Einstellungen steht, was gespeichert ist; dort lässt es sich kopieren oder löschen.',
    keep: 'Speichern und diese Wörter nicht mehr markieren',
    fields: {
      topic: 'Thema',
      words: 'Wörter',
      rule: 'Regel',
      cues: 'Wörter, die dafür sprachen',
      pack: 'Paket',
      revision: 'Fassung',
      date: 'Datum',
    },
  },
  send: {
    offer: 'Dies an {host} senden …',
    explained:
      'Das ist alles, was gesendet würde, damit die Betreuer des Pakets von {host} es berichtigen können:',
    nothingElse:
      'Weder Adresse noch Titel der Seite und kein Cookie. Die Wörter können trotzdem verraten, um welchen Artikel es geht, und wie jede Anfrage zeigt auch diese dem Dienst Ihr Netz.',
    send: 'Genau dies an {host} senden',
    sent: 'Gesendet. Der Dienst speichert es als {id}.',
    unknown:
      'Gesendet, ohne zu sagen, wer fragt. Die Antwort auf eine solche Anfrage lässt sich nicht lesen; ob der Dienst die Meldung gespeichert hat, ist deshalb nicht bekannt.',
    tooMany:
      'Der Dienst nimmt gerade keine weiteren Meldungen aus Ihrem Netz an. Dort wurde nichts gespeichert.',
    notTaken: 'Dieser Dienst nimmt keine Meldungen an. Dort wurde nichts gespeichert.',
    refused: 'Der Dienst hat es nicht angenommen. Dort wurde nichts gespeichert.',
    unreachable: 'Der Dienst hat nicht geantwortet; ob es ankam, ist deshalb nicht sicher.',
    fields: {
      topic: 'Thema',
      kind: 'Was nicht stimmt',
      exact: 'Markierte Wörter',
      prefix: 'Wörter davor',
      suffix: 'Wörter danach',
      revision: 'Fassung',
    },
  },
  outcomes: {
    updated: 'Von Ihrem Dienst wurde ein neueres Paket übernommen.',
    unchanged: 'Ihr Dienst hat kein neueres Paket.',
    unreachable: 'Ihr Dienst hat nicht geantwortet. Es bleibt beim vorhandenen Paket.',
    'not-granted':
      'Ihr Browser erlaubt Parley nicht, bei Ihrem Dienst anzufragen. Es wurde nicht angefragt, weil die Anfrage Ihre Installation erkennbar machen könnte. Mit „Nach neuerem Paket suchen“ in den Einstellungen erlauben Sie es wieder.',
    'signature-invalid':
      'Das Paket Ihres Dienstes ist weder mit dem Schlüssel signiert, den Sie bestätigt haben, noch mit einem, für den dieser bürgt. Es wurde nicht übernommen.',
    older: 'Ihr Dienst bot ein älteres Paket an als das vorhandene. Es wurde nicht übernommen.',
    damaged: 'Das Paket kam beschädigt an. Es wurde nicht übernommen.',
    unreadable: 'Das Paket Ihres Dienstes hat ein Format, das diese Version nicht lesen kann.',
  },
  notices: {
    expired: 'Dieses Paket hätte bis zum {date} erneuert werden sollen. Es kann veraltet sein.',
    storedDamaged:
      'Das gespeicherte Paket Ihres Dienstes ließ sich nicht lesen. Verwendet wird das mitgelieferte.',
    lastCheck: 'Nachgesehen am {date}.',
  },
  popup: {
    page: 'Auf dieser Seite',
    notRead: 'Diese Seite wurde nicht gelesen.',
    annotate: 'Diese Seite markieren',
    annotateHint: 'Einmal, ohne dauerhafte Erlaubnis.',
    cannot: 'Der Browser lässt keine Erweiterung diese Seite lesen.',
    failed: 'Der Browser hat Parley diese Seite nicht lesen lassen.',
    noArticle: 'Auf dieser Seite wurde kein Artikel gefunden.',
    blank: 'Auf dieser Seite scheint es nicht um die Friedensgespräche zu gehen.',
    pageFailed: 'Diese Seite konnte nicht markiert werden: Das Paket ließ sich nicht lesen.',
    cut: 'Diese Seite ist sehr lang. Nur ihr Anfang wurde gelesen.',
    packFailed:
      'Das Kontextpaket lässt sich nicht lesen, deshalb kann nichts markiert werden. Parley neu zu installieren behebt das.',
    list: 'Liste auf der Seite zeigen',
    site: '{host} immer lesen',
    topics: { one: '{count} Thema gefunden', other: '{count} Themen gefunden' },
    issues: 'Wo die Parteien stehen',
    options: 'Einstellungen',
    back: 'Zurück',
  },
  sample: {
    title: 'Was auf dem Tisch liegt und was darunter',
    paragraphs: [
      'Den Unterhändlern Russlands, der Ukraine und der Vereinigten Staaten fehlt es selten an Vorschlägen. Was fehlt, ist eine Reihenfolge, in der man sie behandelt. Eine Waffenruhe könnte am Anfang stehen und alle anderen Fragen auf später verschieben, oder sie könnte die letzte Seite eines Dokuments sein, das sie alle beantwortet.',
      'Einige der älteren Papiere kehren in jeder Runde wieder. Das Budapester Memorandum von 1994 zitiert, wer fragt, was ein Versprechen wert ist; die Minsker Abkommen, wer fragt, was aus einem Text wird, den beide Seiten unterschrieben und jede anders gelesen hat. Eine entmilitarisierte Zone entlang der Kontaktlinie wurde schon auf vielen Karten gezeichnet, ebenso eine Friedenstruppe, die über sie wachen soll.',
      'Andere Wörter sind selbst umstritten. Moskau spricht von Entnazifizierung und von einer militärischen Spezialoperation; Kiew und seine Partner weisen beide Begriffe zurück. Dahinter stehen die Fragen nach der Nato-Mitgliedschaft, nach Sicherheitsgarantien und nach den eingefrorenen Vermögenswerten der russischen Zentralbank.',
    ],
  },
  welcome: {
    page: 'Willkommen bei Parley',
    title: 'Kontext dort, wo Sie lesen',
    lead: 'Parley markiert in dem Artikel, den Sie lesen, die Themen der Friedensgespräche zwischen Russland, den USA und der Ukraine und öffnet zu jedem eine kurze Karte mit Datum und Quellen. Was Sie lesen, verlässt diesen Browser nie.',
    try: 'Probieren Sie es hier',
    tryHint:
      'Verweilen Sie mit dem Zeiger auf einem unterstrichenen Wort, klicken oder tippen Sie es an. Esc schließt die Karte.',
    sample: 'Beispielartikel',
    where: 'Wo darf Parley lesen?',
    asked: 'Nirgends, solange Sie es nicht erlauben.',
    once: 'Seite für Seite: Klicken Sie bei einem Artikel auf die Schaltfläche von Parley in der Symbolleiste, dann auf „Diese Seite markieren“. Eine dauerhafte Erlaubnis ist nicht nötig.',
    always:
      'Eine Website automatisch: Nennen Sie eine, die Sie oft lesen. Der Browser bittet Sie, das zu bestätigen.',
    site: 'Adresse einer Website',
    read: 'Diese Website lesen',
    notASite: 'Das ist keine Adresse einer Website.',
    refused: 'Es wurde nichts erlaubt.',
    allowed: 'Parley liest von nun an {host}.',
    keys: 'Tasten: Alt+Umschalt+N und Alt+Umschalt+B gehen zur nächsten und zur vorigen Markierung, Alt+Umschalt+L listet alle auf, Alt+Umschalt+K schlägt ausgewählten Text nach.',
    more: 'Weitere Websites, Zahl der Markierungen und Pakete: Einstellungen',
  },
  options: {
    title: 'Einstellungen von Parley',
    marks: 'Markierungen',
    densities: {
      first: 'Die erste Erwähnung eines Themas im Artikel',
      'first-per-section': 'Die erste Erwähnung in jedem Abschnitt',
      all: 'Jede Erwähnung',
    },
    marksHint: 'Gilt sofort auch für offene Seiten.',
    muted: 'Themen, die nicht markiert werden',
    markAgain: 'Wieder markieren',
    wrong: 'Treffer, die Sie falsch fanden',
    wrongHint:
      'Nur in diesem Browser gespeichert. Diese Wörter werden dem Thema nicht mehr zugeordnet.',
    forget: 'Löschen',
    copyAll: 'Alle kopieren',
    copied: 'Kopiert.',
    sites: 'Websites',
    sitesHint:
      'Wo Parley automatisch liest. Anderswo nehmen Sie die Schaltfläche in der Symbolleiste.',
    allSites: 'Jede Website lesen',
    noSites: 'Noch keine.',
    off: 'Ausgeschaltet auf',
    remove: 'Entfernen',
    allowAgain: 'Wieder erlauben',
    pack: 'Paket',
    bundled: 'Mit der Erweiterung geliefert',
    fromService: 'Von {service}',
    revision: 'Fassung',
    published: 'Veröffentlicht',
    checkNow: 'Nach neuerem Paket suchen',
    service: 'Dienst',
    serviceHint:
      'Ein Dienst liefert neuere Pakete. Er wird zweimal am Tag danach gefragt, von allen mit derselben Anfrage, ganz gleich, was Sie lesen.',
    address: 'Adresse',
    grantHint:
      'Ihr Browser wird Sie bitten, diese Adresse zu erlauben: Sonst könnte jede Anfrage ein Merkmal tragen, an dem der Dienst Ihren Browser wiedererkennt. Seiten liest Parley dort deshalb noch nicht.',
    grantRefused:
      'Nicht erlaubt, deshalb wurde der Dienst weder gefragt noch hinzugefügt: Die Anfrage könnte Ihre Installation erkennbar machen.',
    showKeys: 'Seine Schlüssel zeigen',
    confirmHint:
      'Vergleichen Sie den Fingerabdruck mit dem, den der Betreiber anderswo veröffentlicht, und bestätigen Sie ihn.',
    since: 'in Gebrauch seit {date}',
    confirm: 'Der Fingerabdruck stimmt: diesen Dienst hinzufügen',
    removeService: 'Diesen Dienst entfernen',
    keysFailed: 'Unter dieser Adresse ließen sich keine Schlüssel lesen.',
    noKeys: 'Der Dienst nennt keine Schlüssel.',
    current: 'In Gebrauch: {service}',
    pinnedKey: 'Sein Schlüssel:',
    keyFollowed:
      'Am {date} hat Ihr Dienst seinen Schlüssel gewechselt. Der von Ihnen bestätigte Schlüssel bürgt für den neuen, dem an seiner Stelle vertraut wird. Vergleichen Sie den neuen Fingerabdruck, wenn Sie sichergehen wollen.',
  },
}
