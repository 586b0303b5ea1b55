import type { AboutText } from './en.ts'

export const de: AboutText = {
  title: 'Über Parley',
  lead: 'Parley erklärt neben den Nachrichten, was ein Artikel über die Friedensgespräche zwischen Russland, den USA und der Ukraine voraussetzt: wer wer ist, was in einem Vertrag steht, was jede Partei verlangt. Es ergreift keine Partei und ersetzt keine Berichterstattung.',
  sections: [
    {
      heading: 'Wie ein Eintrag entsteht',
      paragraphs: [
        'Jedes Thema, jede Partei, jede Position und jedes Ereignis ist ein kleines Dokument mit einem Text und einer Liste von Quellen. Eine Definition sagt, was Bestand hat. Was sich ändern kann, steht in einem Stand mit Datum und einem Tag, bis zu dem jemand wieder nachsehen soll; danach sagt der Stand selbst, dass er fällig ist.',
        'Positionen werden in den eigenen Worten der Partei wiedergegeben, wo ein Text von ihr gefunden wurde, mit Sprecher und Datum. Zitate behalten ihre Sprache.',
      ],
    },
    {
      heading: 'Die Regeln des Vertrauens',
      points: [
        'Jede Aussage nennt ihre Quellen, und jede Quelle sagt, wie sie gesehen wurde: im Original, in einer Kopie, aus zweiter Hand oder nicht geöffnet. Ein nicht geöffneter Text belegt nichts.',
        'Eine Behauptung wird als Behauptung wiedergegeben, mit der Partei, die sie aufstellt. Eine Beziehung, die ein Urteil enthält, nennt immer, wer urteilt.',
        'Ein umstrittener Begriff wird mit denen gezeigt, die ihn verwenden, mit denen, die ihn ablehnen, und mit dem, was jede Seite meint.',
        'Parteien stehen alphabetisch in der Sprache des Lesers. Ihre Texte werden nicht gleich lang gemacht: Erzwungenes Gleichgewicht wäre ein falsches.',
        '„Keine öffentliche Position gefunden“ heißt, dass jemand gesucht hat. „Noch nicht gesucht“ heißt, dass es noch niemand getan hat.',
        'Ein Gebilde, das nur seine Gründer oder wenige Staaten anerkennen, wird als ausgerufen beschrieben, nie als Staat.',
        'In einem Text, den Sie lesen, ist eine Streitfrage „hier nicht erwähnt“. Parley sagt nie, etwas sei ausgelassen worden.',
      ],
    },
    {
      heading: 'Wie weit geprüft wurde',
      paragraphs: ['Jeder Eintrag sagt, wie weit er gekommen ist. In dieser Fassung:'],
    },
    {
      heading: 'Wie weit die Belege reichen',
      paragraphs: [
        'Die Belege reichen bis {date}. Späteres ist nicht erfasst, und seither ist viel geschehen. Heute sind {overdue} von {dated} datierten Ständen zur Überprüfung fällig.',
      ],
    },
    {
      heading: 'Datenschutz',
      paragraphs: [
        'Diese Seiten setzen keine Cookies, laden nichts von anderswo und halten nicht fest, was gelesen wird. Ein Text, den Sie ausprobieren, wird in Ihrem Browser gelesen und nicht verschickt. Die Erweiterung lädt ganze Pakete, sodass keine Anfrage davon abhängt, was Sie lesen.',
      ],
    },
    {
      heading: 'Lizenz',
      paragraphs: [
        'Die Texte dürfen unter {licence} frei verwendet werden: Nennen Sie „Parley, {title}“ und verlinken Sie den Fundort. Zitate gehören den Zitierten. Das Programm ist freie Software unter der Apache License 2.0.',
      ],
    },
    {
      heading: 'Für Programme',
      paragraphs: [
        'Derselbe Inhalt steht als signierte Pakete und als JSON bereit, und ein Text wird annotiert, wenn man ihn sendet: {openapi}. Die Fingerabdrücke der Schlüssel, mit denen die Pakete signiert sind, stehen unter {keys}.',
      ],
    },
  ],
}
