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
