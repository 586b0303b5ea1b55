import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const ru: Messages = { ...en, language: 'ru' }
