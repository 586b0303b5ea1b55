import type { AmbiguousWord } from './ambiguous-word.ts'

/** English; the texts were written for this test. */
export const ENGLISH: readonly AmbiguousWord[] = [
  {
    word: /Article (?:5|Five)/g,
    ours: [
      [
        'nato-article-5',
        'The allies recalled that an attack on one is an attack on all under «Article 5», and that NATO will help Ukraine against Russia.',
      ],
      [
        'nato-article-5',
        'An attack on Poland would bring «Article 5 of the North Atlantic Treaty» into play.',
      ],
      [
        'article-5-like-guarantees',
        'Kyiv asked for «Article 5-like guarantees» before it signs anything with Moscow.',
      ],
    ],
    others: [
      'Article 5 of the permit says who has to keep the pipeline in repair.',
      'Under Article 5 of the constitution the two houses meet every second year.',
      'The regulator fined the bank for a breach of Article 5 of the GDPR.',
    ],
  },
  {
    word: /\bDMZ\b|demilitari[sz]ed zone/gi,
    ours: [
      [
        'ukraine-dmz-proposal',
        'Moscow would accept a «demilitarized zone» in the part of Donbas that Ukraine still holds, an aide to Putin said.',
      ],
      [
        'ukraine-dmz-proposal',
        'Zelensky said that a «DMZ» could only come if Russia drew back as far as Ukraine does.',
      ],
      ['ukraine-dmz-proposal', 'The draft foresees a «DMZ in Donbas».'],
    ],
    others: [
      'A soldier of the North ran across the DMZ to South Korea at night.',
      'The Korean demilitarized zone is four kilometres wide and full of cranes.',
      'Put the web server into the DMZ of your network, behind the second firewall.',
    ],
  },
  {
    word: /\bMinsk\b/g,
    ours: [
      ['minsk-agreements', 'The «Minsk agreements» of 2015 were never carried out.'],
      ['minsk-agreements', 'Germany and France brokered «Minsk II» after the fall of Debaltseve.'],
      [
        'minsk-agreements',
        'In the Normandy talks Merkel pressed Ukraine and Russia to go back to «Minsk».',
      ],
    ],
    others: [
      'Dinamo Minsk won the match at home and leads the table.',
      'A court in Minsk sentenced the blogger to six years.',
      'The flight was diverted to Minsk with a journalist on board.',
    ],
  },
  {
    word: /\bBudapest\b/g,
    ours: [
      ['budapest-memorandum', 'Ukraine gave up its warheads under the «Budapest Memorandum».'],
      [
        'budapest-memorandum',
        'In 1994 Ukraine signed assurances in «Budapest» and gave its nuclear weapons to Russia.',
      ],
      [
        'budapest-summit-2025',
        'Trump called off the planned «Budapest summit» with Putin, and Ukraine welcomed it.',
      ],
    ],
    others: [
      'The baths of Budapest are full of tourists in August.',
      'Marchers filled the bridges at Budapest Pride in spite of the ban.',
      'She plays the violin in the Budapest Festival Orchestra.',
    ],
  },
  {
    word: /\bIstanbul\b/g,
    ours: [
      [
        'istanbul-negotiations-2022',
        'Arakhamia led the Ukrainian team at the «Istanbul talks» with Russia in 2022.',
      ],
      [
        'istanbul-talks-2025',
        'Umerov and Medinsky met for a third round of «talks in Istanbul», and Ukraine and Russia agreed to swap prisoners.',
      ],
      [
        'istanbul-draft-treaty-2022',
        'Putin showed a copy of the «Istanbul Communiqué» to the guests.',
      ],
    ],
    others: [
      'Parliament voted to leave the Istanbul Convention on violence against women.',
      'Pakistan and the Taliban broke off their talks in Istanbul without a result.',
      'A strong earthquake shook Istanbul in the morning.',
    ],
  },
  {
    word: /\bGeneva\b/g,
    ours: [
      [
        'geneva-talks-february-2026',
        'After Abu Dhabi, Russia and Ukraine sent their teams to «talks in Geneva» with the American envoys.',
      ],
      [
        'geneva-talks-november-2025',
        'Rubio and Yermak worked on the 28-point plan at the «Geneva talks», and Ukraine called them useful.',
      ],
    ],
    others: [
      'Iran and the United States ended their talks in Geneva without a date for the next round.',
      'The army and the militia did not come to the Geneva talks on Sudan.',
      'Prisoners of war are protected by the Geneva Conventions.',
    ],
  },
  {
    word: /\bKellogg/g,
    ours: [
      ['keith-kellogg', '«Keith Kellogg» flew to Kyiv.'],
      ['keith-kellogg', 'Keith Kellogg flew to Kyiv. In the evening «Kellogg» met Zelensky.'],
      [
        'keith-kellogg',
        'Zelensky told the envoy, General «Kellogg», that Ukraine wants peace with guarantees.',
      ],
    ],
    others: [
      'Workers at four Kellogg plants went on strike over pay.',
      'A grant of the Kellogg Foundation pays for school meals.',
      "The maker of Kellogg's cereal will be split into two companies.",
    ],
  },
  {
    word: /\bGeorgia/g,
    ours: [],
    others: [
      'The General Assembly of Georgia passed a budget for the state on Friday.',
      'Georgia held a rerun of its elections after protests in Tbilisi.',
      'Voters in Georgia will choose a senator in a runoff, and Trump will speak in Atlanta.',
      'The territorial integrity of Georgia was on the agenda in Tbilisi.',
    ],
  },
  {
    word: /\bstart\b/gi,
    ours: [
      ['new-start', '«New START» expired in February.'],
      ['new-start', 'Russia and the United States let the «New START treaty» run out.'],
    ],
    others: [
      'START A NEW PROJECT from the menu, then name it.',
      'The Head Start programme gives children of poor families a new start.',
      'Russia and Ukraine will start talks soon, the Kremlin said.',
    ],
  },
  {
    word: /\bswift\b/gi,
    ours: [
      [
        'swift-disconnection',
        'The allies agreed to cut Russian banks off from «SWIFT» after the invasion of Ukraine.',
      ],
      [
        'swift-disconnection',
        'Moscow wants its farm bank back in «SWIFT» before the Black Sea truce with Ukraine begins.',
      ],
      [
        'swift-disconnection',
        'Sanctions threw seven Russian banks out of the payment network «Swift» soon after the attack on Ukraine.',
      ],
    ],
    others: [
      'Taylor Swift sang for three hours in the rain.',
      'The common swift sleeps on the wing.',
      'Swift County asked for help after the flood.',
      'The ministers promised a swift answer if Russia attacks Ukraine again.',
    ],
  },
  {
    word: /\bsanctions?\b/gi,
    ours: [
      ['sanctions-on-russia', 'Brussels prepares new «sanctions» on Russia.'],
      [
        'sanctions-on-russia',
        'Zelensky asked for more «sanctions» as long as Russia bombs Ukraine.',
      ],
      ['sanctions-relief', 'Putin spoke of the war in Ukraine and of «sanctions relief».'],
    ],
    others: [
      'Washington lifted its sanctions on Syria.',
      'The Security Council extended the sanctions against armed groups in Congo.',
      'The club faces sanctions by the league over its finances.',
      'War in Ukraine: Russia shelled Kharkiv.\nThe Treasury put sanctions on two commanders in Sudan.',
    ],
  },
  {
    word: /\b(?:ceasefire|truce)\b/gi,
    ours: [
      ['ceasefire-in-ukraine', 'Zelensky is ready for a «full ceasefire» if Russia is.'],
      ['ceasefire-in-ukraine', 'Both sides broke the «ceasefire in Ukraine» within an hour.'],
      [
        'ceasefire-in-ukraine',
        'The war between Russia and Ukraine has seen no «ceasefire», Zelensky said in a speech of almost an hour about what the country has gone through, what it hopes for and what its friends abroad could do for it now, unlike the war in Gaza.',
      ],
    ],
    others: [
      'Israel and Hamas agreed on a ceasefire and an exchange of hostages.',
      'The rebels of M23 announced a truce in the east of Congo.',
      'Russia and Ukraine exchanged prisoners.\nThe government of Colombia signed a ceasefire with the guerrilla.',
    ],
  },
  {
    word: /\bannex\w*/gi,
    ours: [
      ['annexation-of-crimea-2014', 'Few states recognised the «annexation of Crimea».'],
      [
        'annexation-of-four-oblasts-2022',
        'Putin signed the «annexation of four Ukrainian regions».',
      ],
      [
        'annexation-of-four-oblasts-2022',
        'After the sham votes in Kherson, Donetsk, Luhansk and Zaporizhzhia, Russia declared the «annexation».',
      ],
    ],
    others: [
      'The minister wants the annexation of the West Bank.',
      'The figures are in the annex to this report.',
      'Texas asked for annexation by the United States in 1845.',
    ],
  },
  {
    word: /\bguarantees?\b/gi,
    ours: [
      [
        'security-guarantees-for-ukraine',
        'Zelensky wants «security guarantees» in writing before Ukraine gives way to Russia.',
      ],
      ['security-guarantees-for-ukraine', 'London offered «security guarantees» for Ukraine.'],
    ],
    others: [
      'The bank asks for a loan guarantee from the state.',
      'The plan gives security guarantees to Israel and its neighbours.',
      'Nothing guarantees that the winter will be mild.',
    ],
  },
  {
    word: /\bpatriots?\b/gi,
    ours: [
      ['patriot-missile-system', 'Berlin sends two more «Patriot» batteries to Ukraine.'],
      [
        'patriot-missile-system',
        'Zelensky asked for missiles for the «Patriots» that guard Kyiv against Russian attacks.',
      ],
    ],
    others: [
      'The Patriots won the Super Bowl again.',
      'Parliament debated the Patriot Act and the rights of the citizen.',
      'Every patriot should vote, the senator said.',
    ],
  },
  {
    word: /\btaurus\b/gi,
    ours: [
      ['taurus-missile', 'Merz left open whether Germany will send «Taurus» to Ukraine.'],
      ['taurus-missile', 'The «Taurus» cruise missile flies five hundred kilometres.'],
    ],
    others: [
      'Taurus and Gemini should avoid quarrels this week, says the horoscope.',
      'Ford stopped building the Taurus.',
      'Snow fell in the Taurus mountains.',
    ],
  },
  {
    word: /\bjavelins?\b/gi,
    ours: [
      ['javelin-missile', 'Trump sent «Javelin» missiles to Ukraine before Russia attacked.'],
      ['javelin-missile', 'Ukraine stopped Russian tanks with «Javelins».'],
    ],
    others: [
      'He threw the javelin ninety metres and won the gold medal.',
      'The javelin final is on Saturday at the Olympics in Paris.',
      'A Lotus and a Jowett Javelin stood in the yard.',
    ],
  },
  {
    word: /\bAzov\b/g,
    ours: [
      ['azov-brigade', 'Russia still holds fighters of the «Azov Brigade».'],
      ['azov-brigade', 'Putin spoke of denazification in Ukraine and named the battalion «Azov».'],
      ['sea-of-azov', 'Drones flew over the «Sea of Azov» on their way to Russia.'],
    ],
    others: [
      'Fishermen of the Kuban sell Azov anchovy at the market.',
      'Peter the Great took the fortress of Azov in 1696.',
    ],
  },
  {
    word: /\bneutral(?:ity)?\b/gi,
    ours: [
      [
        'ukraine-neutrality',
        'Russia demands «neutrality», and Ukraine refuses, Putin and Zelensky made clear.',
      ],
      ['ukraine-neutrality', 'The draft of 2022 spoke of «Ukraine’s neutrality».'],
      [
        'ukraine-neutrality',
        'Moscow insists on a «neutral status» and on limits to the army of Ukraine, and Zelensky says no.',
      ],
    ],
    others: [
      'The city wants carbon neutrality by 2040.',
      'The court upheld the rules on net neutrality.',
      'Austria celebrated seventy years of neutrality.',
      'Finland gave up its neutrality to join the alliance after Russia attacked Ukraine, and Sweden followed.',
    ],
  },
  {
    word: /\breferend(?:um|ums|a)\b/gi,
    ours: [
      [
        'september-2022-referendums',
        'Russia held «referendums» in occupied Kherson and Zaporizhzhia in September 2022.',
      ],
      [
        'september-2022-referendums',
        'Nobody will recognise the sham «referenda» that Russia held in Ukraine, the G7 said.',
      ],
    ],
    others: [
      'Scotland voted on independence in a referendum in 2014.',
      'Swiss voters turned down the initiative in a referendum.',
      'Russia and Ukraine traded blame for the strike.\nVoters in Liechtenstein approved the casino law in a referendum.',
    ],
  },
]
