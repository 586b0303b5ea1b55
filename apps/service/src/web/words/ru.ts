import { en, type PageWords } from './en.ts'

export const ru: PageWords = en
