import type { Alias, AliasEntry } from '../schema/alias.ts'
import { expandText, writtenTexts } from '../schema/alias-forms.ts'
import { readMark } from '../schema/alias-pattern.ts'
import type { Documents } from '../schema/documents.ts'
import type { Finding } from './rule.ts'

/** One alias as it is written, with its rule and the surface forms that it stands for. */
export interface WrittenAlias extends Pick<Finding, 'folder' | 'id' | 'path'> {
  readonly language: string
  readonly text: string
  readonly rule: Partial<Omit<Alias, 'text'>>
  /** Strings alone, without their marks: a pack has some hundred thousand. */
  readonly forms: readonly string[]
}

const expanded = new WeakMap<Documents, readonly WrittenAlias[]>()

/** Every alias of topics and parties, in the order in which they are written; expanded once a pack. */
export const writtenAliases = (documents: Documents): readonly WrittenAlias[] => {
  const known = expanded.get(documents) ?? expand(documents)
  expanded.set(documents, known)
  return known
}

const ruleOf = (entry: AliasEntry): WrittenAlias['rule'] => (typeof entry === 'string' ? {} : entry)

const isGroup = (entry: AliasEntry): boolean => typeof entry !== 'string' && 'texts' in entry

const formsOf = (text: string, language: string): readonly string[] => {
  const forms = expandText(text, language)
  return text.includes('[') ? forms.map((form) => readMark(form).text) : forms
}

const expand = (documents: Documents): readonly WrittenAlias[] =>
  (['topics', 'parties'] as const).flatMap((folder) =>
    documents[folder].flatMap(({ id, aliases }) =>
      Object.entries(aliases).flatMap(([language, list]) =>
        (list ?? []).flatMap((entry, at) =>
          writtenTexts(entry).map((text, k) => ({
            folder,
            id,
            path: ['aliases', language, at, ...(isGroup(entry) ? ['texts', k] : [])],
            language,
            text,
            rule: ruleOf(entry),
            forms: formsOf(text, language),
          })),
        ),
      ),
    ),
  )
