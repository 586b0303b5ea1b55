import { describe, expect, it } from 'vitest'
import { detectLanguage, detectLanguages } from './detect-language.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The two delegations will meet again on Monday, and the agenda has not been agreed.'],
    [
      'de',
      'Die beiden Delegationen treffen sich am Montag wieder, und über die Tagesordnung ist noch nicht entschieden.',
    ],
    ['fr', 'Les deux délégations se retrouveront lundi et l’ordre du jour n’est pas encore fixé.'],
    [
      'es',
      'Las dos delegaciones se reunirán el lunes y el orden del día todavía no está decidido.',
    ],
    [
      'pt',
      'As duas delegações vão encontrar-se na segunda-feira e a ordem do dia ainda não está decidida.',
    ],
    [
      'pl',
      'Obie delegacje spotkają się w poniedziałek, ale porządek obrad nie jest jeszcze ustalony.',
    ],
    ['uk', 'Обидві делегації зустрінуться знову в понеділок, порядок денний ще не погоджено.'],
    ['ru', 'Обе делегации встретятся снова в понедельник, повестка дня ещё не согласована.'],
    ['uk', 'Міністр сказав: «Delegation» – це слово він чує щодня, і нічого більше.'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ['nothing', ''],
    ['numbers', '12 345, 67'],
    ['names alone', 'Oslo Bergen Trondheim Stavanger'],
    ['a language that packs cannot have', 'Molemmat valtuuskunnat tapaavat jälleen maanantaina.'],
    ['another script', '两个代表团将于星期一再次会晤。'],
  ])('takes %s for English', (_, text) => {
    expect(detectLanguage(text)).toBe('en')
  })
})

describe('detectLanguages', () => {
  const ENGLISH =
    'The two delegations will meet again on Monday, and the agenda has not been agreed by them yet.'
  const GERMAN =
    'Die beiden Delegationen treffen sich am Montag wieder, und über die Tagesordnung ist noch nicht entschieden.'
  const UKRAINIAN =
    'Обидві делегації зустрінуться знову в понеділок, порядок денний зустрічі ще не погоджено сторонами.'

  it('tells a long quotation in another language from the text around it', () => {
    expect(detectLanguages([ENGLISH, ENGLISH, GERMAN, ENGLISH, UKRAINIAN])).toEqual([
      'en',
      'en',
      'de',
      'en',
      'uk',
    ])
  })

  it('gives short paragraphs the language of the whole', () => {
    expect(detectLanguages([GERMAN, 'Oslo, 3 May', 'The end.', GERMAN])).toEqual([
      'de',
      'de',
      'de',
      'de',
    ])
  })

  it('gives a paragraph of letters that two languages share that of the whole', () => {
    const shared = 'Переговори про план тривали до ранку, але результату не дали, сказав посол.'
    expect(detectLanguages([UKRAINIAN, shared.replaceAll('и', 'o')])).toEqual(['uk', 'uk'])
  })

  it('answers no paragraphs', () => {
    expect(detectLanguages([])).toEqual([])
  })
})
