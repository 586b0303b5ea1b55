import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const de: Messages = { ...en, language: 'de' }
