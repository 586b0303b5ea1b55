/** The text of the page `/about`; its type is the shape of every other language's. In a text, `{name}` is a value's place. */
export const en = {
  title: 'About Parley',
  lead: 'Parley explains, beside the news, what an article on the Russia–US–Ukraine peace talks takes for granted: who is who, what a treaty says, what each party asks for. It takes no side and replaces no reporting.',
  sections: [
    {
      heading: 'How an entry is made',
      paragraphs: [
        'Every topic, party, position and event is one small document with a text and a list of sources. A definition says what is stable. What may change stands in a status with its date and a day by which somebody should look again; after that day the status says that it is due.',
        'Positions are told in the party’s own words where a text of its own was found, with the speaker and the date. Quotations keep their language.',
      ],
    },
    {
      heading: 'The rules of trust',
      points: [
        'Every statement names its sources, and every source says how it was seen: in the original, in a copy, through a secondary account, or not opened. A text that was not opened supports nothing.',
        'A claim is told as a claim, with the party that makes it. A relation that carries a judgement always names who judges.',
        'A contested term is shown with those who use it, those who reject it, and what each means.',
        'Parties stand in alphabetical order of the reader’s language. Their texts are not made equally long: forced balance would be a false one.',
        '“No public position found” means that somebody looked. “Not looked for yet” means that nobody has.',
        'An entity that only its founders or few states recognise is described as claimed, never as a state.',
        'In a text that you read, an issue is “not mentioned here”. Parley never says that something was left out.',
      ],
    },
    {
      heading: 'How far it was checked',
      paragraphs: ['Each entry says how far it has come. In this revision:'],
    },
    {
      heading: 'How far the evidence reaches',
      paragraphs: [
        'The evidence here reaches {date}. Nothing later is covered, and much has happened since. {overdue} of {dated} dated statuses are due for another look today.',
      ],
    },
    {
      heading: 'Privacy',
      paragraphs: [
        'These pages set no cookies, load nothing from elsewhere and keep no record of what is read. A text that you try is read in your browser; it is not sent. The extension fetches whole packs, so that no request depends on what you read.',
      ],
    },
    {
      heading: 'Licence',
      paragraphs: [
        'The texts are free to use under {licence}: name “Parley, {title}” and link to where you found it. Quotations belong to those who are quoted. The program is free software under the Apache License 2.0.',
      ],
    },
    {
      heading: 'For programs',
      paragraphs: [
        'The same content is served as signed packs and as JSON, and a text can be annotated by posting it: {openapi}. The fingerprints of the keys that sign the packs are at {keys}.',
      ],
    },
  ],
} as const satisfies AboutText

export interface AboutSection {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
}

export interface AboutText {
  readonly title: string
  readonly lead: string
  /** How it is made, rules, how far checked, how far it reaches, privacy, licence, programs. */
  readonly sections: readonly [
    AboutSection,
    AboutSection,
    AboutSection,
    AboutSection,
    AboutSection,
    AboutSection,
    AboutSection,
  ]
}
