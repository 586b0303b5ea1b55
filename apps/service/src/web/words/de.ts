import { en, type PageWords } from './en.ts'

export const de: PageWords = en
