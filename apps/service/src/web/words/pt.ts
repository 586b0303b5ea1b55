import { en, type PageWords } from './en.ts'

export const pt: PageWords = en
