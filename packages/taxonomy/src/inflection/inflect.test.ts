import { describe, expect, it } from 'vitest'
import { inflect, unknownClasses } from './inflect.ts'

/** Paradigms as school grammars print them: nominative, genitive, dative, accusative, instrumental, locative. */
const GRAMMAR: readonly (readonly [language: string, alias: string, forms: string])[] = [
  ['uk', 'Зеленськ~adj', 'Зеленський Зеленського Зеленському Зеленським Зеленськім'],
  ['uk', 'Путін~m.surname', 'Путін Путіна Путіну Путінові Путіним Путіні'],
  ['uk', 'Україн~f', 'Україна України Україні Україну Україною'],
  ['uk', 'Росі~f.ia', 'Росія Росії Росію Росією'],
  ['uk', 'санкці~f.ia.pl', 'санкції санкцій санкціям санкціями санкціях'],
  ['uk', 'област~f.cons', 'область області областю'],
  ['uk', "перемир'~n.ia", "перемир'я перемир'ю перемир'ям перемир'і"],
  ['ru', 'Зеленск~adj', 'Зеленский Зеленского Зеленскому Зеленским Зеленском'],
  ['ru', 'Путин~m.surname', 'Путин Путина Путину Путиным Путине'],
  ['ru', 'Трамп~m.anim', 'Трамп Трампа Трампу Трампом Трампе'],
  ['ru', 'Росси~f.ia', 'Россия России Россию Россией Россиею'],
  ['ru', 'перемири~n.ie', 'перемирие перемирия перемирию перемирием перемирии'],
  ['ru', 'област~f.cons', 'область области областью'],
  ['pl', 'Zełensk~adj.k', 'Zełenski Zełenskiego Zełenskiemu Zełenskim'],
  ['pl', 'Putin~m.anim', 'Putin Putina Putinowi Putinem Putinie Putinu'],
  ['pl', 'szczy~m.t', 'szczyt szczytu szczyta szczytowi szczytem szczycie'],
  ['pl', 'obw~m.od', 'obwód obwodu obwodowi obwodem obwodzie'],
  ['pl', 'Republi~f.ka', 'Republika Republiki Republice Republikę Republiką'],
  ['pl', 'granic~f.c', 'granica granicy granicę granicą'],
  ['pl', 'Ukrain~f', 'Ukraina Ukrainy Ukrainie Ukrainę Ukrainą'],
  ['pl', 'Rosj~f.ja', 'Rosja Rosji Rosję Rosją'],
  ['pl', 'sankcj~f.ja.pl', 'sankcje sankcji sankcjom sankcjami sankcjach'],
  ['de', 'Waffenstillstand~s', 'Waffenstillstand Waffenstillstands Waffenstillstandes'],
  ['fr', 'sanction~s', 'sanction sanctions'],
]

describe('inflect', () => {
  it.each(GRAMMAR)('%s: %s', (language, alias, forms) => {
    expect(new Set(inflect(alias, language))).toEqual(new Set(forms.split(' ')))
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
