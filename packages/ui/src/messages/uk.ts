import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const uk: Messages = { ...en, language: 'uk' }
