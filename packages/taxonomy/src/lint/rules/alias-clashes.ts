import { canonicalForm } from '@parley/spotter'
import { ANY_LANGUAGE } from '../../schema/language.ts'
import type { Rule } from '../rule.ts'
import { type WrittenAlias, writtenAliases } from '../written-aliases.ts'

interface Place {
  readonly alias: WrittenAlias
  readonly needs: string | undefined
}

const shareLanguage = (a: WrittenAlias, b: WrittenAlias): boolean =>
  a.language === b.language || a.language === ANY_LANGUAGE || b.language === ANY_LANGUAGE

/** Two topics that the spotter could not tell apart: the same words, and nothing asked for that differs. */
const clash = (a: Place, b: Place): boolean =>
  a.alias.id !== b.alias.id &&
  shareLanguage(a.alias, b.alias) &&
  a.needs === b.needs &&
  a.needs !== 'cue'

/** No form stands for two topics in a way that the spotter cannot decide; each pair of aliases once. */
export const aliasClashes: Rule = {
  name: 'alias-clashes',
  check: ({ documents }) => {
    const places = writtenAliases(documents).flatMap((alias) =>
      alias.forms.map(({ text, needs }) => ({ key: canonicalForm(text), text, alias, needs })),
    )
    const seen = new Set<string>()
    return [...Map.groupBy(places, ({ key }) => key).values()].flatMap((group) =>
      group.flatMap((place, at) => {
        const other = group.slice(0, at).find((earlier) => clash(earlier, place))
        const { folder, id, path, language, text } = place.alias
        const pair = `${id} ${language} ${text} ${other?.alias.id} ${other?.alias.text}`
        if (other === undefined || seen.has(pair)) return []
        seen.add(pair)
        return [
          {
            folder,
            id,
            path,
            message: `the alias “${place.text}” (${language}) stands for ${other.alias.id} already`,
            remedy: 'Remove it from one topic, or give both cues that tell them apart',
          },
        ]
      }),
    )
  },
}
