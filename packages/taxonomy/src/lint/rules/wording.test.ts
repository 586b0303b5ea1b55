import { describe, expect, it } from 'vitest'
import { smallPackWith } from '../../../test/small-pack.ts'
import { LANGUAGES, type Language } from '../../schema/language.ts'
import { lint } from '../lint.ts'
import { WORDS } from '../words/index.ts'
import { linesOf } from '../words/word-pattern.ts'

/** What the rules of wording find in a sentence of a definition, in a language of the pack. */
const found = (language: Language, sentence: string): readonly string[] => {
  const files = smallPackWith('parties/russia.yml', (text) =>
    text.replace(
      /definition: .*/,
      language === 'en'
        ? `definition:\n  en: >-\n    ${sentence}`
        : `definition:\n  en: A state.\n  ${language}: >-\n    ${sentence}`,
    ),
  )
  return lint(files).problems.map(
    ({ rule, message }) => `${rule} ${/“([^”]*)”/.exec(message)?.[1]}`,
  )
}

type Case = readonly [language: Language, sentence: string]

/** Sentences of a neutral reporter, with words that come near to those of the lists. */
const NEUTRAL: readonly Case[] = [
  ['en', 'The ceasefire regime holds; the prisoners were freed and the sanctions regime stays.'],
  ['en', 'The warrant concerns the forced transfer of children; the term is due to expire.'],
  ['en', 'Russia says that enlargement led to the war; Ukraine denies that NATO provoked it.'],
  ['en', 'Russia calls it a “special military operation”.'],
  ['en', 'The family reunification and the reunification of children with parents go on.'],
  ['uk', 'Сторони домовилися про режим припинення вогню і звільнення полонених.'],
  ['uk', 'Оркестр виступив у Києві; нові території обороняють війська.'],
  ['uk', 'Росія називає це «спеціальною військовою операцією».'],
  ['uk', 'Возз’єднання сімей триває; двоє возз’єднані зі своїми батьками.'],
  ['uk', 'Росія заявляє, що розширення НАТО призвело до війни.'],
  ['uk', 'Через Туреччину сторони передали списки; звільнений з посади міністр поїхав.'],
  ['ru', 'Стороны согласовали режим прекращения огня и освобождение пленных.'],
  ['ru', 'Россия называет это «специальной военной операцией».'],
  ['ru', 'Воссоединение детей с родителями и воссоединение семей продолжаются.'],
  ['ru', 'Пятеро воссоединены с их семьями.'],
  ['ru', 'Россия утверждает, что расширение НАТО привело к войне.'],
  ['ru', 'Помощь пришла из-за рубежа; министра привели к присяге.'],
  ['ru', 'Санкционный режим продлён; оркестр играл, укроп рос, хохлома известна.'],
  ['pt', 'O regime de sanções foi prorrogado; as partes libertaram prisioneiros.'],
  ['pt', 'O exercício foi levado a cabo; a junta de freguesia reuniu-se.'],
  ['pt', 'A Rússia chama-lhe “operação militar especial”.'],
  ['pt', 'A Rússia afirma que o alargamento da NATO levou à guerra.'],
  ['de', 'Das Sanktionsregime gilt weiter; Gefangene wurden freigelassen.'],
  ['de', 'Russland nennt es „militärische Spezialoperation“.'],
  ['de', 'Russland sagt, die Erweiterung der NATO führte zum Krieg.'],
  ['de', 'Haftbefehl wegen Kriegsverbrechen; die deutsche Wiedervereinigung von 1990.'],
  ['fr', 'Le régime de sanctions est prolongé ; des prisonniers ont été libérés.'],
  ['fr', 'La Russie parle d’une « opération militaire spéciale ».'],
  ['fr', 'Selon la Russie, l’élargissement de l’OTAN a provoqué la guerre.'],
  ['fr', 'Les causes profondes sont un terme ; il a prétendu le contraire.'],
  ['es', 'El régimen de sanciones sigue; las partes liberaron a prisioneros.'],
  ['es', 'El simulacro nuclear se llevó a cabo; la junta directiva se reunió.'],
  ['es', 'Rusia lo llama «operación militar especial».'],
  ['es', 'Rusia dice que la ampliación de la OTAN condujo a la guerra.'],
  ['pl', 'Reżim sankcyjny trwa; strony zwolniły jeńców.'],
  ['pl', 'Rosja nazywa to „specjalną operacją wojskową”.'],
  ['pl', 'Rosja twierdzi, że rozszerzenie NATO doprowadziło do wojny.'],
]

const LOADED: readonly (readonly [...Case, word: string])[] = [
  ['en', 'The puppets of the junta left.', 'puppets'],
  ['uk', 'Маріонеткового уряду там немає.', 'Маріонеткового'],
  ['uk', 'Київський режим відмовився.', 'Київський режим'],
  ['uk', 'Так званий референдум відбувся.', 'Так званий'],
  ['uk', 'Відбулося возз’єднання Криму.', 'возз’єднання'],
  ['ru', 'Города были взяты марионетками.', 'марионетками'],
  ['ru', 'Состоялось воссоединение Крыма с Россией.', 'воссоединение'],
  ['ru', 'Праздновали воссоединение семи областей с Россией.', 'воссоединение'],
  ['ru', 'Освобождённых территорий больше.', 'Освобождённых территорий'],
  ['ru', 'В ходе специальной военной операции взят город.', 'специальной военной операции'],
  ['pt', 'O regime de Kiev recusou.', 'regime de Kiev'],
  ['pt', 'As cidades libertadas ficam no leste.', 'cidades libertadas'],
  ['de', 'Das Kiewer Regime lehnte ab.', 'Kiewer Regime'],
  ['de', 'Die sogenannten Republiken gibt es.', 'sogenannten'],
  ['fr', 'Le régime de Kiev a refusé.', 'régime de Kiev'],
  ['fr', 'Les soi-disant républiques existent.', 'soi-disant'],
  ['es', 'El régimen de Kiev se negó.', 'régimen de Kiev'],
  ['es', 'Un referéndum fue una farsa.', 'farsa'],
  ['pl', 'Reżim w Kijowie odmówił.', 'Reżim w Kijowie'],
  ['pl', 'Tak zwane republiki istnieją.', 'Tak zwane'],
]

const CHARGED: readonly (readonly [...Case, word: string])[] = [
  ['en', 'The aggressor left the town.', 'aggressor'],
  ['uk', 'Окупанти пішли з міста.', 'Окупанти'],
  ['ru', 'Боевики ушли из города.', 'Боевики'],
  ['pt', 'O agressor saiu da cidade.', 'agressor'],
  ['de', 'Die Besatzer verließen die Stadt.', 'Besatzer'],
  ['fr', 'L’agresseur a quitté la ville.', 'agresseur'],
  ['es', 'El agresor salió de la ciudad.', 'agresor'],
  ['pl', 'Okupanci opuścili miasto.', 'Okupanci'],
]

const CAUSAL: readonly (readonly [...Case, word: string])[] = [
  ['en', 'The enlargement led to the war.', 'led to'],
  ['uk', 'Розширення спровокувало війну.', 'спровокувало'],
  ['ru', 'Расширение привело к войне.', 'привело к'],
  ['pt', 'O alargamento levou à guerra.', 'levou à'],
  ['de', 'Die Erweiterung führte zum Krieg.', 'führte zum'],
  ['fr', 'L’élargissement a provoqué la guerre.', 'provoqué'],
  ['es', 'La ampliación provocó la guerra.', 'provocó'],
  ['pl', 'Rozszerzenie doprowadziło do wojny.', 'doprowadziło do'],
]

const QUOTED: readonly (readonly [...Case, word: string])[] = [
  ['en', 'The “junta” left.', 'junta'],
  ['uk', '«Хунта» пішла.', 'Хунта'],
  ['ru', '„Хунта“ ушла.', 'Хунта'],
  ['pt', 'A “farsa” acabou.', 'farsa'],
  ['de', 'Die „Junta“ ging; die »Marionetten« auch.', 'Junta'],
  ['fr', 'La « junte » est partie.', 'junte'],
  ['es', 'Los “títeres” se fueron.', 'títeres'],
  ['pl', '„Junta” odeszła.', 'Junta'],
]

describe('the rules of wording', () => {
  it.each(NEUTRAL)('%s: let pass %s', (language, sentence) => {
    expect(found(language, sentence)).toEqual([])
  })

  it.each(LOADED)('%s: find the loaded word in %s', (language, sentence, word) => {
    expect(found(language, sentence)).toContain(`loaded-words ${word}`)
  })

  it.each(CHARGED)('%s: find a judgement of nobody in %s', (language, sentence, word) => {
    expect(found(language, sentence)).toContain(`loaded-words ${word}`)
  })

  it.each(CAUSAL)('%s: find a cause that nobody claims in %s', (language, sentence, word) => {
    expect(found(language, sentence)).toContain(`causal-verbs ${word}`)
  })

  it.each(QUOTED)('%s: ask whose words are quoted in %s', (language, sentence, word) => {
    expect(found(language, sentence)).toContain(`loaded-words ${word}`)
  })

  it.each([
    ['a loaded word', 'Russian puppet states', ['loaded-words puppet']],
    ['a judgement', 'Sham vote in Russia', ['loaded-words Sham']],
    ['neither', 'Vote in Russia', []],
    ['a loaded word in quotation marks', '“Puppet states” (a framing)', []],
  ])('look for %s in a label', (_, label, expected) => {
    const files = smallPackWith('parties/russia.yml', (text) =>
      text.replace(/label:.*/, `label: { en: ${JSON.stringify(label)} }`),
    )
    const problems = lint(files).problems.filter(({ rule }) => rule === 'loaded-words')
    expect(
      problems.map(({ rule, message }) => `${rule} ${/“([^”]*)”/.exec(message)?.[1]}`),
    ).toEqual(expected)
  })

  it('have lists in every language, each line once', () => {
    for (const language of LANGUAGES)
      for (const list of ['loaded', 'charged', 'causal', 'attribution'] as const) {
        const lines = linesOf(WORDS[language][list])
        expect(lines.length, `${language} ${list}`).toBeGreaterThan(5)
        expect(new Set(lines).size, `${language} ${list}`).toBe(lines.length)
      }
  })
})
