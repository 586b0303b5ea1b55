import { fill } from '../fill.ts'

/** A text for each plural form that a language has; `{count}` is the place of the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

const rules = new Map<string, Intl.PluralRules>()

const rulesFor = (language: string): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known
}

/** The text for a whole number, in the form that the language's rules (CLDR) ask for. */
export const countText = (forms: Forms, count: number, language: string): string =>
  fill(forms[rulesFor(language).select(count)] ?? forms.other, {
    count: count.toLocaleString(language),
  })
