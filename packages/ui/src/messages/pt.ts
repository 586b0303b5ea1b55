import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const pt: Messages = { ...en, language: 'pt' }
