import type { AmbiguousWord } from './ambiguous-word.ts'

/** The same in the other languages of the pack; the texts were written for this test. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly AmbiguousWord[]>> = {
  uk: [
    {
      word: /перемир|припинення вогню/gi,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Зеленський заявив, що Україна готова до повного «припинення вогню», якщо Росія погодиться.',
        ],
      ],
      others: [
        'Ізраїль і ХАМАС домовилися про припинення вогню на шість тижнів.',
        'Росія обстріляла Харків, в Україні загинули люди.\nВірменія й Азербайджан домовилися про припинення вогню.',
      ],
    },
    {
      word: /санкц/gi,
      ours: [
        ['sanctions-on-russia', 'Євросоюз готує нові «санкції» проти Росії через війну в Україні.'],
      ],
      others: [
        'США скасували санкції проти Сирії.',
        'Федерація футболу готує санкції за поведінку вболівальників.',
      ],
    },
    {
      word: /Мінськ/g,
      ours: [['minsk-agreements', '«Мінські угоди» так і не були виконані.']],
      others: ['Суд у Мінську засудив блогера до шести років.'],
    },
  ],
  ru: [
    {
      word: /перемири|прекращени\p{L}+ огня/giu,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Путин и Зеленский не договорились о «прекращении огня» на Украине.',
        ],
      ],
      others: [
        'Израиль и ХАМАС договорились о прекращении огня в секторе Газа.',
        'Россия и Украина обменялись пленными.\nАрмения и Азербайджан объявили о прекращении огня.',
      ],
    },
    {
      word: /санкци/gi,
      ours: [
        [
          'sanctions-on-russia',
          'Лавров заявил, что «санкции» против России не изменят её позицию по Украине.',
        ],
      ],
      others: ['Вашингтон отменил санкции против Сирии.', 'Клубу грозят санкции за долги.'],
    },
    {
      word: /Минск/g,
      ours: [['minsk-agreements', '«Минские соглашения» подписали в 2015 году.']],
      others: ['Минское «Динамо» выиграло матч.', 'Самолёт сел в Минске.'],
    },
  ],
  de: [
    {
      word: /Waffenruhe|Waffenstillstand/g,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Selenskyj ist zu einer «Waffenruhe» bereit, wenn Russland die Ukraine nicht mehr angreift.',
        ],
      ],
      others: [
        'Israel und die Hamas einigten sich auf eine Waffenruhe.',
        'Russland griff die Ukraine mit Drohnen an.\nIm Kongo verkündeten die Rebellen eine Waffenruhe.',
      ],
    },
    {
      word: /Taurus/g,
      ours: [
        [
          'taurus-missile',
          'Merz will der Ukraine «Taurus» liefern, um russische Nachschubwege zu treffen.',
        ],
      ],
      others: ['Im Taurus fiel Schnee.', 'Der Ford Taurus wird nicht mehr gebaut.'],
    },
    {
      word: /Neutralität/g,
      ours: [
        ['ukraine-neutrality', 'Putin fordert die «Neutralität» der Ukraine, Selenskyj lehnt ab.'],
      ],
      others: [
        'Die Schweiz streitet über ihre Neutralität.',
        'Das Gericht sah die Neutralität der Schule verletzt.',
      ],
    },
  ],
  fr: [
    {
      word: /cessez-le-feu|trêve/gi,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Zelensky se dit prêt à un «cessez-le-feu» si la Russie cesse d’attaquer l’Ukraine.',
        ],
      ],
      others: [
        'Israël et le Hamas ont conclu un cessez-le-feu.',
        'La Russie a bombardé Kharkiv, en Ukraine.\nLe Congo et le Rwanda ont signé un cessez-le-feu.',
      ],
    },
    {
      word: /sanctions?/gi,
      ours: [
        [
          'sanctions-on-russia',
          'L’Union européenne prépare de nouvelles «sanctions» contre la Russie.',
        ],
      ],
      others: [
        'Washington a levé ses sanctions contre la Syrie.',
        'Le club risque des sanctions de la ligue.',
      ],
    },
    {
      word: /Minsk/g,
      ours: [['minsk-agreements', 'Les «accords de Minsk» n’ont jamais été appliqués.']],
      others: ['Le Dinamo Minsk a gagné à domicile.'],
    },
  ],
  es: [
    {
      word: /alto el fuego|tregua/gi,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Zelenski está dispuesto a un «alto el fuego» si Rusia deja de atacar Ucrania.',
        ],
      ],
      others: [
        'Israel y Hamás acordaron un alto el fuego.',
        'Rusia atacó Járkov, en Ucrania.\nEl Gobierno de Colombia y el ELN firmaron un alto el fuego.',
      ],
    },
    {
      word: /sancion(?:es)?\b/gi,
      ours: [['sanctions-on-russia', 'Bruselas prepara nuevas «sanciones» contra Rusia.']],
      others: [
        'Washington levantó las sanciones contra Siria.',
        'El club teme sanciones de la liga.',
      ],
    },
    {
      word: /referéndums?/gi,
      ours: [
        [
          'september-2022-referendums',
          'Rusia organizó «referéndums» de anexión en Jersón y Zaporiyia, y Ucrania no los reconoce.',
        ],
      ],
      others: ['Cataluña votó en un referéndum en 2017.'],
    },
  ],
  pt: [
    {
      word: /cessar-fogo|trégua/gi,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Zelensky aceita um «cessar-fogo» se a Rússia deixar de atacar a Ucrânia.',
        ],
      ],
      others: [
        'Israel e o Hamas chegaram a um cessar-fogo.',
        'A Rússia atacou Kharkiv, na Ucrânia.\nO Congo e o Ruanda assinaram um cessar-fogo.',
      ],
    },
    {
      word: /sanç(?:ão|ões)/gi,
      ours: [['sanctions-on-russia', 'Bruxelas prepara novas «sanções» contra a Rússia.']],
      others: [
        'Washington levantou as sanções contra a Síria.',
        'O clube arrisca sanções da liga.',
      ],
    },
    {
      word: /neutralidade/gi,
      ours: [['ukraine-neutrality', 'Putin exige a «neutralidade da Ucrânia».']],
      others: ['A cidade quer atingir a neutralidade carbónica em 2040.'],
    },
  ],
  pl: [
    {
      word: /zawieszeni\w+ broni|rozejm\w*/gi,
      ours: [
        [
          'ceasefire-in-ukraine',
          'Zełenski jest gotów na «zawieszenie broni», jeśli Rosja przestanie atakować Ukrainę.',
        ],
      ],
      others: [
        'Izrael i Hamas uzgodniły zawieszenie broni.',
        'Rosja ostrzelała Charków na Ukrainie.\nKongo i Rwanda podpisały zawieszenie broni.',
      ],
    },
    {
      word: /sankcj\w+/gi,
      ours: [
        ['sanctions-on-russia', 'Unia szykuje nowe «sankcje» wobec Rosji za wojnę na Ukrainie.'],
      ],
      others: ['Waszyngton zniósł sankcje wobec Syrii.', 'Klubowi grożą sankcje ligi.'],
    },
    {
      word: /Mińsk\w*|Miński\w+/g,
      ours: [['minsk-agreements', '«Porozumienia mińskie» podpisano w 2015 roku.']],
      others: [
        'Sąd w Mińsku skazał blogera na sześć lat.',
        'W Mińsku Mazowieckim otwarto nową szkołę.',
      ],
    },
  ],
}
