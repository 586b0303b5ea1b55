import { en, type PageWords } from './en.ts'

export const pl: PageWords = en
