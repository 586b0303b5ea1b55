import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const pl: Messages = { ...en, language: 'pl' }
