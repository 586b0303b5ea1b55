import { LANGUAGES } from '../../schema/language.ts'
import { packTexts } from '../../translation/localised-texts.ts'
import type { Rule } from '../rule.ts'

/** Numbers in figures, whatever parts their thousands: 800,000, 800 000 and 800.000 are one. */
const numbersOf = (text: string): readonly string[] =>
  (text.match(/\d+(?:[., {3}’']\d+)*/g) ?? []).map((number) => number.replace(/\D/g, '')).toSorted()

/** A translation has the numbers of its English; some languages write small ones in letters. */
export const translatedNumbers: Rule = {
  name: 'translated-numbers',
  check: ({ documents }) =>
    packTexts(documents).flatMap(({ folder, id, path, text }) => {
      if (path.at(-1) === 'label') return []
      const english = numbersOf(text.en)
      return LANGUAGES.flatMap((language) => {
        const translation = text[language]
        if (translation === undefined) return []
        const numbers = numbersOf(translation)
        if (numbers.join(' ') === english.join(' ')) return []
        return [
          {
            folder,
            id,
            path: [...path, language],
            message: `has the numbers ${numbers.join(', ') || 'none'} where English has ${english.join(', ') || 'none'}`,
            remedy: 'Compare the two texts; let it stand where a number is written in letters',
          },
        ]
      })
    }),
}
