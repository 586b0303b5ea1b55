import type { Rule } from '../rule.ts'
import { reviewTerms } from './review-terms.ts'
import { translatedNumbers } from './translated-numbers.ts'

/** Rules of judgement: what they find is worth a look by an editor and stops nothing. */
export const NOTES: readonly Rule[] = [reviewTerms, translatedNumbers]
