import { describe, expect, it } from 'vitest'
import { inflect, unknownClasses } from './inflect.ts'

/** Paradigms as school grammars print them: nominative, genitive, dative, accusative, instrumental, locative. */
const GRAMMAR: readonly (readonly [language: string, alias: string, forms: string])[] = [
  ['uk', 'Зеленськ~adj', 'Зеленський Зеленського Зеленському Зеленським'],
  ['uk', 'Путін~m.surname', 'Путін Путіна Путіну Путінові Путіним Путіні'],
  ['uk', 'Трамп~m.anim', 'Трамп Трампа Трампу Трампові Трампом Трампі'],
  ['uk', 'Єрмак~m.anim.k', 'Єрмак Єрмака Єрмаку Єрмакові Єрмаком'],
  ['uk', 'Янукович~m.anim.ch', 'Янукович Януковича Януковичу Януковичеві Януковичем Януковичі'],
  ['uk', 'Лукашенк~m.o', 'Лукашенко Лукашенка Лукашенку Лукашенкові Лукашенком'],
  ['uk', 'Сергі~m.i.anim', 'Сергій Сергія Сергію Сергієві Сергієм Сергії'],
  ['uk', 'мораторі~m.i', 'мораторій мораторію мораторієві мораторієм мораторії'],
  ['uk', 'план~m', 'план плану планові планом плані'],
  ['uk', 'полк~m.k', 'полк полку полкові полком'],
  ['uk', 'Лондон~m.a', 'Лондон Лондона Лондону Лондонові Лондоном Лондоні'],
  ['uk', 'Донецьк~m.a.k', 'Донецьк Донецька Донецьку Донецькові Донецьком'],
  ['uk', 'догов~m.ir', 'договір договору договором договорі'],
  ['uk', 'Зах~m.id', 'Захід Заходу Заходові Заходом Заході'],
  ['uk', 'півостр~m.iv', 'півострів півострова півострову півостровові півостровом півострові'],
  ['uk', 'Маріупол~m.soft', 'Маріуполь Маріуполя Маріуполю Маріуполеві Маріуполем Маріуполі'],
  ['uk', 'Україн~f', 'Україна України Україні Україну Україною'],
  ['uk', 'республі~f.ka', 'республіка республіки республіці республіку республікою'],
  ['uk', 'Сибі~f.ga', 'Сибіга Сибіги Сибізі Сибігу Сибігою'],
  ['uk', 'поступ~f.ka.pl', 'поступки поступок поступкам поступками поступках'],
  ['uk', 'Росі~f.ia', 'Росія Росії Росію Росією'],
  ['uk', 'санкці~f.ia.pl', 'санкції санкцій санкціям санкціями санкціях'],
  ['uk', 'област~f.cons', 'область області областю'],
  ['uk', 'цілісн~f.ist', 'цілісність цілісності цілісністю'],
  ['uk', 'ці~f.l', 'ціль цілі ціллю'],
  ['uk', 'зустрі~f.ch', 'зустріч зустрічі зустріччю'],
  ['uk', 'Захаров~f.surname', 'Захарова Захарової Захаровій Захарову Захаровою'],
  ['uk', 'мор~n.e', 'море моря морю морем морі'],
  ['uk', 'вторгненн~n.ia', 'вторгнення вторгненню вторгненням вторгненні'],
  ['uk', "перемир'~n.ja", "перемир'я перемир'ю перемир'ям перемир'ї"],
  ['uk', 'тристоронн~adj.soft.pl', 'тристоронні тристоронніх тристороннім тристоронніми'],
  ['ru', 'Зеленск~adj', 'Зеленский Зеленского Зеленскому Зеленским Зеленском'],
  ['ru', 'Залужн~adj.hard', 'Залужный Залужного Залужному Залужным Залужном'],
  ['ru', 'тенев~adj.oy', 'теневой теневого теневому теневым теневом'],
  ['ru', 'трехсторонн~adj.soft.f', 'трехсторонняя трехсторонней трехстороннюю'],
  ['ru', 'Путин~m.surname', 'Путин Путина Путину Путиным Путине'],
  ['ru', 'Трамп~m.anim', 'Трамп Трампа Трампу Трампом Трампе'],
  ['ru', 'Мерц~m.anim.ch', 'Мерц Мерца Мерцу Мерцем Мерце'],
  ['ru', 'Дмитри~m.i', 'Дмитрий Дмитрия Дмитрию Дмитрием Дмитрии'],
  ['ru', 'Серге~m.ei', 'Сергей Сергея Сергею Сергеем Сергее'],
  ['ru', 'потол~m.ok', 'потолок потолка потолку потолком потолке'],
  ['ru', 'Росси~f.ia', 'Россия России Россию Россией'],
  ['ru', 'встреч~f.ch', 'встреча встречи встрече встречу встречей'],
  ['ru', 'границ~f.ts', 'граница границы границе границу границей'],
  ['ru', 'сделк~f.k', 'сделка сделки сделке сделку сделкой'],
  ['ru', 'уступ~f.ka.pl', 'уступки уступок уступкам уступками уступках'],
  ['ru', 'Захаров~f.surname', 'Захарова Захаровой Захарову'],
  ['ru', 'перемири~n.ie', 'перемирие перемирия перемирию перемирием перемирии'],
  ['ru', 'Запорож~n.je', 'Запорожье Запорожья Запорожью Запорожьем'],
  ['ru', 'мор~n.e', 'море моря морю морем'],
  ['ru', 'соглашени~n.ie.pl', 'соглашения соглашений соглашениям соглашениями соглашениях'],
  ['ru', 'област~f.cons', 'область области областью'],
  ['ru', 'миротвор~m.ts.pl', 'миротворцы миротворцев миротворцам миротворцами миротворцах'],
  ['pl', 'Zełensk~adj.k', 'Zełenski Zełenskiego Zełenskiemu Zełenskim'],
  ['pl', 'Załużn~adj', 'Załużny Załużnego Załużnemu Załużnym'],
  ['pl', 'wschodn~adj.i.f', 'wschodnia wschodniej wschodnią'],
  ['pl', 'Putin~m.anim', 'Putin Putina Putinowi Putinem Putinie'],
  ['pl', 'Trump~m.anim', 'Trump Trumpa Trumpowi Trumpem Trumpie'],
  ['pl', 'Tusk~m.k.anim', 'Tusk Tuska Tuskowi Tuskiem Tusku'],
  ['pl', 'Bessen~m.t.anim', 'Bessent Bessenta Bessentowi Bessentem Bessencie'],
  ['pl', 'Siergiej~m.soft.anim', 'Siergiej Siergieja Siergiejowi Siergiejem Siergieju'],
  ['pl', 'Poroszen~m.ko', 'Poroszenko Poroszenki Poroszence Poroszenkę Poroszenką'],
  ['pl', 'plan~m', 'plan planu planowi planem planie'],
  ['pl', 'Berlin~m.a', 'Berlin Berlina Berlinowi Berlinem Berlinie'],
  ['pl', 'pocisk~m.k', 'pocisk pocisku pociskowi pociskiem'],
  ['pl', 'szczy~m.t', 'szczyt szczytu szczytowi szczytem szczycie'],
  ['pl', 'obw~m.od', 'obwód obwodu obwodowi obwodem obwodzie'],
  ['pl', 'Kij~m.ow', 'Kijów Kijowa Kijowowi Kijowem Kijowie'],
  ['pl', 'pok~m.oj', 'pokój pokoju pokojowi pokojem'],
  ['pl', 'system~m.pl', 'systemy systemów systemom systemami systemach'],
  ['pl', 'Republi~f.ka', 'Republika Republiki Republice Republikę Republiką'],
  ['pl', 'żeglu~f.ga', 'żegluga żeglugi żegludze żeglugę żeglugą'],
  ['pl', 'granic~f.c', 'granica granicy granicę granicą'],
  ['pl', 'granic~f.c.pl', 'granice granic granicom granicami granicach'],
  ['pl', 'Ukrain~f', 'Ukraina Ukrainy Ukrainie Ukrainę Ukrainą'],
  ['pl', 'Rosj~f.ja', 'Rosja Rosji Rosję Rosją'],
  ['pl', 'sankcj~f.ja.pl', 'sankcje sankcji sankcjom sankcjami sankcjach'],
  ['pl', 'Białoru~f.s', 'Białoruś Białorusi Białorusią'],
  ['pl', 'bro~f.n', 'broń broni bronią'],
  ['pl', 'neutralno~f.sc', 'neutralność neutralności neutralnością'],
  ['pl', 'Zacharow~f.surname', 'Zacharowa Zacharowej Zacharową'],
  ['pl', 'zawieszeni~n.ie', 'zawieszenie zawieszenia zawieszeniu zawieszeniem'],
  ['pl', 'członkostw~n', 'członkostwo członkostwa członkostwu członkostwem członkostwie'],
  ['pl', 'aktyw~n.um.pl', 'aktywa aktywów aktywom aktywami aktywach'],
  ['pl', 'referend~n.um', 'referendum'],
  ['de', 'Waffenstillstand~s', 'Waffenstillstand Waffenstillstands Waffenstillstandes'],
  ['fr', 'sanction~s', 'sanction sanctions'],
]

describe('inflect', () => {
  it.each(GRAMMAR)('%s: %s', (language, alias, forms) => {
    expect(new Set(inflect(alias, language))).toEqual(new Set(forms.split(' ')))
  })

  it.each([
    ['uk', 'Єрмак~m.anim.k', 'Єрмакі'],
    ['uk', "перемир'~n.ja", "перемир'і"],
    ['uk', 'план~m', 'плана'],
    ['uk', 'республі~f.ka', 'республікі'],
    ['uk', 'Лукашенк~m.o', 'Лукашенкі'],
    ['ru', 'Дмитри~m.i', 'Дмитрие'],
    ['ru', 'Серге~m.ei', 'Сергеи'],
    ['ru', 'границ~f.ts', 'границой'],
    ['ru', 'встреч~f.ch', 'встречы'],
    ['pl', 'plan~m', 'plana'],
    ['pl', 'Trump~m.anim', 'Trumpu'],
    ['pl', 'Tusk~m.k.anim', 'Tuskie'],
    ['pl', 'aktyw~n.um.pl', 'aktyw'],
    ['pl', 'żeglu~f.ga', 'żegludzie'],
  ])('%s: %s does not make %s', (language, alias, form) => {
    expect(inflect(alias, language)).not.toContain(form)
  })

  it.each([
    [
      'uk',
      'тристоронн~adj.soft.pl переговор~m.pl',
      'тристоронніми переговорами',
      'тристоронні переговорами',
    ],
    [
      'ru',
      'полн~adj.hard.n прекращени~n.ie огня',
      'полным прекращением огня',
      'полное прекращением огня',
    ],
    ['pl', 'specjaln~adj wysłannik~m.k.anim', 'specjalnego wysłannika', 'specjalny wysłannika'],
    [
      'pl',
      'pełn~adj.n zawieszeni~n.ie broni',
      'pełnemu zawieszeniu broni',
      'pełne zawieszeniu broni',
    ],
  ])('%s: words of %s agree', (language, alias, right, wrong) => {
    expect(inflect(alias, language)).toContain(right)
    expect(inflect(alias, language)).not.toContain(wrong)
  })

  it('keeps words of one alias in the same case', () => {
    expect(inflect('Мінськ~adj.pl угод~f.pl', 'uk')).toEqual([
      'Мінські угоди',
      'Мінських угод',
      'Мінським угодам',
      'Мінськими угодами',
      'Мінських угодах',
    ])
  })

  it('leaves a text without classes alone', () => {
    expect(inflect('HIMARS', 'uk')).toEqual(['HIMARS'])
  })
})

describe('unknownClasses', () => {
  it('names what a language has not', () => {
    expect(unknownClasses('Росі~f.ia і Кремл~m.sotf', 'uk')).toEqual(['m.sotf'])
    expect(unknownClasses('New START~x', 'mul')).toEqual(['x'])
  })
})

/** Rows of the grammars of German (nominative, genitive, dative, accusative), French, Spanish and Portuguese. */
const WESTERN: readonly (readonly [language: string, alias: string, forms: string])[] = [
  ['de', 'Vertrag~s', 'Vertrag, Vertrags, Vertrages'],
  ['de', 'Abkommen~s.name', 'Abkommen, Abkommens'],
  ['de', 'Gespräch~e.pl', 'Gespräche, Gesprächen'],
  [
    'de',
    'ukrainisch~adj',
    'ukrainisch, ukrainische, ukrainischen, ukrainischer, ukrainisches, ukrainischem',
  ],
  [
    'de',
    'gerecht~adj.m Frieden~s.name',
    'gerechter Frieden, gerechte Frieden, gerechten Friedens, gerechten Frieden, gerechtem Frieden',
  ],
  [
    'de',
    'strategisch~adj.f Stabilität',
    'strategische Stabilität, strategischer Stabilität, strategischen Stabilität',
  ],
  [
    'de',
    'russisch~adj.n Öl~s.name',
    'russisches Öl, russische Öl, russischen Öls, russischen Öl, russischem Öl',
  ],
  [
    'de',
    'trilateral~adj.pl Gespräch~e.pl',
    'trilaterale Gespräche, trilateralen Gespräche, trilateraler Gespräche, trilateralen Gesprächen',
  ],
  ['fr', 'armistice~s', 'armistice, armistices'],
  ['fr', 'allemand~e', 'allemand, allemande, allemands, allemandes'],
  ['fr', 'chinois~x', 'chinois, chinoise, chinoises'],
  ['fr', 'trilatér~al', 'trilatéral, trilatérale, trilatéraux, trilatérales'],
  ['fr', 'ukraini~en', 'ukrainien, ukrainienne, ukrainiens, ukrainiennes'],
  ['fr', 'cible~s légitime~s', 'cible légitime, cibles légitimes'],
  ['es', 'resoluci~on', 'resolución, resoluciones'],
  ['es', 'misil~es hipersónico~s', 'misil hipersónico, misiles hipersónicos'],
  ['es', 'ucranian~o', 'ucraniano, ucraniana, ucranianos, ucranianas'],
  ['es', 'iran~i', 'iraní, iraníes, iranís'],
  ['pt', 'negociaç~ao', 'negociação, negociações'],
  ['pt', 'míss~il hipersónico~s', 'míssil hipersónico, mísseis hipersónicos'],
  ['pt', 'trilatera~l', 'trilateral, trilaterais'],
  ['pt', 'russ~o', 'russo, russa, russos, russas'],
  ['pt', 'embaixador~es', 'embaixador, embaixadores'],
]

describe('inflect of German and the Romance languages', () => {
  it.each(WESTERN)('%s: %s', (language, alias, forms) => {
    expect(new Set(inflect(alias, language))).toEqual(new Set(forms.split(', ')))
  })
})
