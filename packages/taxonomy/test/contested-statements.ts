/** A claim of the sample article that readers do not share, and how the pack meets it. */
interface ContestedStatement {
  readonly number: number
  /** What it is about, in our words. */
  readonly about: string
  /** What each document that a reader of the article may open must say. */
  readonly met: Readonly<Record<string, readonly RegExp[]>>
  /** What the pack never says outside quotation marks. */
  readonly never?: readonly RegExp[]
}

/** The claims that the article states as fact, in its order. */
export const CONTESTED: readonly ContestedStatement[] = [
  {
    number: 1,
    about: 'the name “proxy war”',
    met: {
      'topics/proxy-war': [
        /russia\nuses/,
        /united-states\nuses/,
        /united-states\nrejects/,
        /ukraine\nrejects/,
      ],
    },
  },
  {
    number: 2,
    about: 'that the war began to end with a call',
    met: {
      'topics/trump-putin-call-february-2025': [/12 February 2025/, /both sides said that talks/],
      'topics/peace-settlement': [/No settlement was reported/],
    },
    never: [/began to end/i],
  },
  {
    number: 3,
    about: 'Ukraine and NATO, by the US secretary of defence',
    met: {
      'topics/pete-hegseth': [/“a realistic outcome of a negotiated settlement”/],
      'topics/ukraine-nato-membership': [/“irreversible path”/],
      'positions/neutrality-russia': [/neutral, non-aligned and non-nuclear/],
    },
  },
  {
    number: 4,
    about: 'the borders before 2014',
    met: { 'topics/pre-2014-borders': [/“an unrealistic objective” on 12 February 2025/] },
  },
  {
    number: 5,
    about: 'Article 5 and troops in Ukraine',
    met: {
      'topics/nato-article-5': [/In force/, /should not be covered by it/],
      'topics/peacekeeping-force-in-ukraine': [/non-NATO mission/],
      'positions/foreign-forces-united-states-2025-02': [/European and other troops/],
    },
    never: [/EU (forces|troops)/],
  },
  {
    number: 6,
    about: 'what was promised on the telephone',
    met: {
      'topics/trump-putin-call-february-2025': [
        /President Trump said/,
        /The Kremlin said/,
        /President Zelensky called/,
      ],
    },
    never: [/presumabl|coerc(e|ing) (him|Zelensky|Ukraine)/i],
  },
  {
    number: 7,
    about: 'how many trust Ukraine’s president',
    met: {
      'topics/volodymyr-zelensky': [/57% trusting and 37% not trusting/],
      'topics/elections-in-ukraine': [/4–9 February 2025 found 57%/, /spoken of 4%/],
    },
    never: [/unpopular/i],
  },
  {
    number: 8,
    about: 'a change of leadership and elections',
    met: {
      'topics/phased-leadership-transition': [/analyst Andrew Korybko/, /No party has proposed it/],
      'topics/zelensky-legitimacy-dispute': [/russia\nuses/, /ukraine\nrejects/],
      'positions/elections-and-legitimacy-ukraine': [/martial law bars elections/],
      'positions/elections-and-legitimacy-russia': [
        /disputes that Ukraine’s president is legitimate/,
      ],
    },
  },
  {
    number: 9,
    about: 'a new border',
    met: {
      'topics/russia-ukraine-border': [
        /internationally recognised is that of 1991/,
        /whether any of them would be a border is disputed/,
      ],
    },
    never: [/\bnew (Russian|Russia–Ukraine|Ukrainian)\S* border/i],
  },
  {
    number: 10,
    about: 'spellings of places',
    met: {
      'topics/donbas': [/^donbas\nplace/, /Donbas/],
      'topics/zaporizhzhia-oblast': [/Zaporizhzhia/],
      'topics/dnipro-river': [/Dnipro/],
      'topics/luhansk-oblast': [/Luhansk/],
    },
    never: [/\b(Donbass|Zaporozh\w+|Dnieper(?! \()|Lugansk)\b(?!.*(DMZ|River))/],
  },
  {
    number: 11,
    about: 'what Russia calls its new regions',
    met: {
      'topics/new-regions-term': [/russia\nuses/, /united-nations\nrejects/, /ukraine\nrejects/],
      'issues/territory': [/said in 2022 that it had annexed/, /parts of which Ukraine controls/],
    },
  },
  {
    number: 12,
    about: 'the votes of September 2022',
    met: {
      'topics/september-2022-referendums': [
        /then under Russian control/,
        /143 for, 5 against, 35 abstentions/,
        /Russia treats them as valid/,
      ],
    },
  },
  {
    number: 13,
    about: 'a vote under UN supervision',
    met: {
      'topics/un-supervised-referendum-proposal': [
        /analyst Andrew Korybko/,
        /no party has made it its position/,
        /all-Ukrainian referendum/,
      ],
      'topics/constitution-of-ukraine': [/only by a referendum of the whole of Ukraine/],
    },
  },
  {
    number: 14,
    about: 'who must allow peacekeepers',
    met: {
      'topics/peacekeepers-legitimate-targets': [
        /Russia’s statement/,
        /russia\nuses/,
        /france\nrejects/,
        /ukraine\nrejects/,
      ],
      'positions/foreign-forces-ukraine': [/declaration of intent/],
    },
  },
  {
    number: 15,
    about: 'where peacekeepers should come from',
    met: {
      'topics/trans-dnieper-dmz-proposal': [/analyst Andrew Korybko/, /non-Western peacekeepers/],
      'topics/un-peacekeeping': [/consent of the (main )?parties/],
    },
    never: [/palatable/i, /majority of (UN )?peacekeepers/i],
  },
  {
    number: 16,
    about: 'the aims that Russia calls “demilitarise” and “denazify”',
    met: {
      'topics/denazification': [/russia\nuses/, /ukraine\nrejects/],
      'topics/demilitarisation-of-ukraine': [/russia\nuses/, /ukraine\nrejects/],
      'positions/denazification-demand-european-union': [/rejected the claim/],
    },
  },
  {
    number: 17,
    about: 'why the talks of 2022 ended',
    met: {
      'topics/istanbul-negotiations-2022': [
        /Russia blames the West/,
        /“just fight”/,
        /“nonsense”/,
        /Bucha/,
        /No other source found here supports a part of Poland/,
      ],
      'topics/istanbul-draft-treaty-2022': [/never signed; why is disputed/],
    },
  },
  {
    number: 18,
    about: 'terms brought about by force',
    met: { 'topics/trans-dnieper-dmz-proposal': [/The author proposes/] },
    never: [/militarily/i],
  },
  {
    number: 19,
    about: 'inspections, schools and media',
    met: {
      'topics/un-inspections-proposal': [/analyst Andrew Korybko/, /not the position of any party/],
      'topics/school-curricula-media-conditions': [
        /The author proposes/,
        /No text of a party was found that says this/,
        /Point 20 of the US draft/,
      ],
    },
    never: [/illegal weapons/i],
  },
  {
    number: 20,
    about: 'Russia’s demand about sanctions',
    met: {
      'topics/putin-june-2024-terms': [/All Western sanctions on Russia are lifted/],
      'positions/terms-of-relief-russia': [
        /end to all Western sanctions as part of a settlement in June 2024/,
      ],
    },
    never: [/repeatedly demanded/i],
  },
  {
    number: 21,
    about: 'sanctions on seaborne oil',
    met: {
      'topics/creative-energy-diplomacy': [
        /analyst Andrew Korybko/,
        /not the position of any party/,
      ],
      'topics/rosneft-lukoil-sanctions': [/blocking sanctions/],
      'topics/secondary-tariffs': [/from August 2025 and removed there in February 2026/],
    },
    never: [/goodwill/i],
  },
  {
    number: 22,
    about: 'the drafts of December 2021',
    met: {
      'topics/december-2021-draft-treaties': [
        /17 December 2021/,
        /Neither was accepted/,
        /right of states to choose/,
      ],
      'topics/security-dilemma': [/parties disagree whether it describes/],
    },
    never: [/security assurance requests/i],
  },
  {
    number: 23,
    about: 'NATO’s enlargement as a cause',
    met: {
      'topics/nato-enlargement': [
        /^nato-enlargement/,
        /Russia says that enlargement/,
        /states apply by their own choice/,
      ],
      'positions/competing-accounts-russia': [/Russia says/],
      'positions/competing-accounts-european-union': [/untrue/],
    },
    never: [/covert expansion/i],
  },
  {
    number: 24,
    about: 'what was planned in secret',
    met: { 'topics/special-military-operation': [/Russia’s official name/] },
    never: [/secretly/i],
  },
  {
    number: 25,
    about: 'the name “special military operation”',
    met: {
      'topics/special-military-operation': [
        /russia\nuses/,
        /ukraine\nrejects/,
        /united-nations\nrejects/,
      ],
      'topics/russian-invasion-of-ukraine': [
        /Russian invasion of Ukraine/,
        /“special military operation”/,
      ],
    },
    never: [/special (military )?operation\b/i],
  },
  {
    number: 26,
    about: 'the Oreshnik and its speed',
    met: {
      'topics/oreshnik': [/intermediate range/, /21 November 2024/, /Western experts dispute/],
      'topics/oreshnik-in-belarus': [
        /President Lukashenko (announced|said)/,
        /Belarus and Russia say/,
      ],
    },
  },
  {
    number: 27,
    about: 'the end of New START',
    met: { 'topics/new-start': [/expired on 5 February 2026/] },
  },
  {
    number: 28,
    about: 'who negotiates honestly',
    met: {
      'topics/peace-talks-2025': [
        /Each side says that the other holds the talks up/,
        /Russia stalls/,
        /depends on what Ukraine does/,
      ],
    },
    never: [/good faith/i],
  },
  {
    number: 29,
    about: 'two slogans of the talks',
    met: {
      'topics/root-causes': [/russia\nuses/, /ukraine\nrejects/],
      'topics/just-and-lasting-peace': [/ukraine\nuses/, /russia\nuses/, /united-nations\nuses/],
      'positions/competing-accounts-ukraine': [/UN Charter/],
    },
  },
  {
    number: 30,
    about: 'what kind of text the article is',
    met: { 'sources/korybko-2025-02-whats-next': [/analysis/, /translated/] },
  },
]
