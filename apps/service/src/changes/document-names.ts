import type { Documents, Language, Localised } from '@parley/taxonomy'
import type { ChangedEntry, DocumentKind } from './change.ts'

/** A name, and the language that it is in. */
export interface Name {
  readonly text: string
  readonly language: Language
  /** Whether the document is in the pack now, and so has a page. */
  readonly isHere: boolean
}

const inLanguage = (text: Localised, language: Language): Omit<Name, 'isHere'> => {
  const translated = text[language]
  return translated === undefined
    ? { text: text.en, language: 'en' }
    : { text: translated, language }
}

/** The names of changed documents as the pack has them now; of those that are gone, the English ones. */
export const documentNames = (documents: Documents, language: Language) => {
  const names = new Map<string, Omit<Name, 'isHere'>>()
  const note = (kind: DocumentKind, id: string, text: Localised) =>
    names.set(`${kind} ${id}`, inLanguage(text, language))
  note('pack', documents.pack.id, documents.pack.title)
  for (const { id, label } of documents.issues) note('issue', id, label)
  for (const { id, label } of documents.parties) note('party', id, label)
  for (const { id, label } of documents.topics) note('topic', id, label)
  for (const { id, title } of documents.events) note('event', id, title)
  for (const { id, title } of documents.sources)
    names.set(`source ${id}`, { text: title, language: 'en' })
  for (const { id, party, issue } of documents.positions) {
    const whose = names.get(`party ${party}`)
    const onWhat = names.get(`issue ${issue}`)
    if (whose && onWhat)
      names.set(`position ${id}`, { ...whose, text: `${whose.text}: ${onWhat.text}` })
  }
  return ({ kind, id, name }: ChangedEntry): Name => {
    const known = names.get(`${kind} ${id}`)
    return known === undefined
      ? { text: name, language: 'en', isHere: false }
      : { ...known, isHere: true }
  }
}
export type NameOf = ReturnType<typeof documentNames>
