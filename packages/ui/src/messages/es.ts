import { en } from './en.ts'
import type { Messages } from './messages.tsx'

export const es: Messages = { ...en, language: 'es' }
