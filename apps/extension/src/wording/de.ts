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
    notCopied: 'Der Browser ließ Parley nicht kopieren.',
    mute: 'Dieses Thema nicht mehr markieren',
    unmute: 'Dieses Thema wieder markieren',
    muted:
      'Dieses Thema wird nicht mehr markiert. In den Einstellungen steht, was nicht markiert wird.',
    wrong: 'Falscher Treffer',
    fallback: 'Dieses Paket hat keine Karten in dieser Sprache: {language}. Gezeigt wird Englisch.',
  },
  copy: {
    asOf: 'Stand {date}:',
    origin: 'Aus Parley. Belege bis {date}.',
  },
  guide: {
    name: 'Durch die Markierungen dieser Seite',
    previous: 'Vorige',
    next: 'Nächste',
    leave: 'Zurück, wo Sie waren',
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
    explained: 'Meinen diese Wörter hier etwas anderes? Das wird davon behalten:',
    kept: 'Behalten. Diese Wörter gelten nicht mehr als dieses Thema.',
    local:
      'Es bleibt in diesem Browser. In den Einstellungen steht, was behalten wurde; dort lässt es sich kopieren oder vergessen.',
    keep: 'Behalten und diese Wörter nicht mehr markieren',
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
    offer: 'An {host} senden …',
    explained:
      'Das ist alles, was gesendet würde, damit die Verantwortlichen das Paket von {host} berichtigen:',
    nothingElse:
      'Keine Adresse und kein Titel der Seite und kein Cookie. Die Wörter können trotzdem verraten, um welchen Artikel es geht, und wie jede Anfrage zeigt sie dem Dienst Ihr Netz.',
    send: 'Genau das an {host} senden',
    sent: 'Gesendet. Der Dienst führt es als {id}.',
    unknown:
      'Gesendet, ohne zu sagen, wer fragt. Die Antwort auf eine solche Anfrage lässt sich nicht lesen; ob der Dienst sie behalten hat, ist deshalb nicht bekannt.',
    tooMany:
      'Der Dienst nimmt gerade keine weiteren Meldungen aus Ihrem Netz an. Dort wurde nichts behalten.',
    notTaken: 'Dieser Dienst nimmt keine Meldungen an. Dort wurde nichts behalten.',
    refused: 'Der Dienst hat es nicht angenommen. Dort wurde nichts behalten.',
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
    unreachable: 'Ihr Dienst hat nicht geantwortet. Es bleibt bei dem Paket, das hier ist.',
    'not-granted':
      'Ihr Browser erlaubt Parley nicht, Ihren Dienst zu fragen. Er wurde nicht gefragt, weil die Anfrage Ihre Installation verraten könnte. Mit „Nach neuerem Paket sehen“ in den Einstellungen erlauben Sie es wieder.',
    'signature-invalid':
      'Das Paket Ihres Dienstes ist weder mit dem Schlüssel signiert, den Sie bestätigt haben, noch mit einem, für den dieser bürgt. Es wurde nicht übernommen.',
    older: 'Ihr Dienst bot ein älteres Paket an als das, das hier ist. Es wurde nicht übernommen.',
    damaged: 'Das Paket kam beschädigt an. Es wurde nicht übernommen.',
    unreadable: 'Das Paket Ihres Dienstes hat eine Form, die diese Version nicht lesen kann.',
  },
  notices: {
    expired: 'Dieses Paket hätte bis {date} erneuert werden sollen. Es kann veraltet sein.',
    storedDamaged:
      'Das gespeicherte Paket Ihres Dienstes ließ sich nicht lesen. Verwendet wird das mitgelieferte.',
    lastCheck: 'Nachgesehen: {date}.',
  },
  popup: {
    page: 'Auf dieser Seite',
    notRead: 'Diese Seite wurde nicht gelesen.',
    annotate: 'Diese Seite markieren',
    annotateHint: 'Einmal, ohne dauerhafte Erlaubnis.',
    cannot: 'Der Browser lässt keine Erweiterung diese Seite lesen.',
    failed: 'Der Browser ließ Parley diese Seite nicht lesen.',
    noArticle: 'Auf dieser Seite wurde kein Artikel gefunden.',
    blank: 'Auf dieser Seite scheint es nicht um die Friedensgespräche zu gehen.',
    pageFailed: 'Diese Seite konnte nicht markiert werden: Das Paket ließ sich nicht lesen.',
    cut: 'Diese Seite ist sehr lang. Nur ihr Anfang wurde gelesen.',
    packFailed:
      'Das Paket lässt sich nicht lesen, deshalb kann nichts markiert werden. Eine erneute Installation von Parley behebt das.',
    list: 'Auf der Seite auflisten',
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
      'Einige der älteren Papiere kehren in jeder Runde wieder. Das Budapester Memorandum von 1994 zitiert, wer fragt, was ein Versprechen wert ist; die Minsker Abkommen, wer fragt, was aus einem Text wird, den beide Seiten unterschrieben und keine gleich gelesen hat. Eine entmilitarisierte Zone entlang der Kontaktlinie wurde auf vielen Karten gezeichnet, ebenso eine Friedenstruppe, die über sie wachen soll.',
      'Andere Wörter sind selbst umstritten. Moskau spricht von Entnazifizierung und von einer militärischen Spezialoperation; Kyjiw und seine Partner weisen beide Begriffe zurück. Dahinter stehen die Fragen nach der NATO-Mitgliedschaft, nach Sicherheitsgarantien und nach den eingefrorenen Vermögenswerten der russischen Zentralbank.',
    ],
  },
  welcome: {
    page: 'Willkommen bei Parley',
    title: 'Kontext, wo Sie lesen',
    lead: 'Parley markiert in dem Artikel, den Sie lesen, die Themen der Friedensgespräche zwischen Russland, den USA und der Ukraine und öffnet zu jedem eine kurze Karte mit Datum und Quellen. Was Sie lesen, verlässt diesen Browser nie.',
    try: 'Probieren Sie es hier',
    tryHint:
      'Verweilen Sie mit dem Zeiger auf einem unterstrichenen Wort, klicken oder tippen Sie es an. Escape schließt die Karte.',
    sample: 'Beispielartikel',
    where: 'Wo darf Parley lesen?',
    asked: 'Nirgends, bis Sie es sagen.',
    once: 'Eine Seite auf einmal: Drücken Sie bei einem Artikel auf die Schaltfläche von Parley in der Symbolleiste, dann auf „Diese Seite markieren“. Eine dauerhafte Erlaubnis ist nicht nötig.',
    always:
      'Eine Website von selbst: Nennen Sie eine, die Sie oft lesen. Der Browser bittet Sie, das zu bestätigen.',
    site: 'Adresse einer Website',
    read: 'Diese Website lesen',
    notASite: 'Das ist keine Adresse einer Website.',
    refused: 'Nichts wurde erlaubt.',
    allowed: 'Parley liest von nun an {host}.',
    keys: 'Tasten: Alt+Umschalt+N und Alt+Umschalt+B gehen zur nächsten und zur vorigen Markierung, Alt+Umschalt+L listet alle auf, Alt+Umschalt+K schlägt markierten Text nach.',
    more: 'Weitere Websites, Dichte und Pakete: Einstellungen',
  },
  options: {
    title: 'Parley: Einstellungen',
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
    wrongHint: 'Nur in diesem Browser behalten. Diese Wörter gelten nicht mehr als das Thema.',
    forget: 'Vergessen',
    copyAll: 'Alle kopieren',
    copied: 'Kopiert.',
    sites: 'Websites',
    sitesHint:
      'Wo Parley von selbst liest. Anderswo nehmen Sie die Schaltfläche in der Symbolleiste.',
    allSites: 'Jede Website lesen',
    noSites: 'Noch keine.',
    off: 'Ausgeschaltet auf',
    remove: 'Entfernen',
    allowAgain: 'Wieder erlauben',
    pack: 'Paket',
    bundled: 'Mit der Erweiterung gekommen',
    fromService: 'Von {service}',
    revision: 'Fassung',
    published: 'Veröffentlicht',
    checkNow: 'Nach neuerem Paket sehen',
    service: 'Dienst',
    serviceHint:
      'Ein Dienst liefert neuere Pakete. Er wird zweimal am Tag gefragt, von allen mit derselben Anfrage, was immer gelesen wird.',
    address: 'Adresse',
    grantHint:
      'Ihr Browser bittet Sie, diese Adresse zu erlauben: Sonst könnte jede Anfrage ein Merkmal tragen, an dem der Dienst Ihren Browser wiedererkennt. Seiten liest Parley dort deswegen nicht.',
    grantRefused:
      'Nicht erlaubt, deshalb wurde der Dienst nicht gefragt und nicht hinzugefügt: Die Anfrage könnte Ihre Installation verraten.',
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
