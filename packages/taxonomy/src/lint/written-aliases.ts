import { type AliasForm, formsOfText, writtenTexts } from '../schema/alias-forms.ts'
import type { Documents } from '../schema/documents.ts'
import type { Finding } from './rule.ts'

/** One alias as it is written, with the surface forms that it stands for. */
export interface WrittenAlias extends Pick<Finding, 'folder' | 'id' | 'path'> {
  readonly language: string
  readonly text: string
  readonly forms: readonly AliasForm[]
}

const expanded = new WeakMap<Documents, readonly WrittenAlias[]>()

/** Every alias of topics and parties, in the order in which they are written; expanded once a pack. */
export const writtenAliases = (documents: Documents): readonly WrittenAlias[] => {
  const known = expanded.get(documents) ?? expand(documents)
  expanded.set(documents, known)
  return known
}

const expand = (documents: Documents): readonly WrittenAlias[] =>
  (['topics', 'parties'] as const).flatMap((folder) =>
    documents[folder].flatMap(({ id, aliases }) =>
      Object.entries(aliases).flatMap(([language, list]) =>
        (list ?? []).flatMap((entry, at) =>
          writtenTexts(entry).map((text) => ({
            folder,
            id,
            path: ['aliases', language, at],
            language,
            text,
            forms: formsOfText(text, entry, language),
          })),
        ),
      ),
    ),
  )
