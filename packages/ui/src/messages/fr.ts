import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const fr: Messages = { ...en, language: 'fr' }
