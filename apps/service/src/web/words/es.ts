import { en, type PageWords } from './en.ts'

export const es: PageWords = en
