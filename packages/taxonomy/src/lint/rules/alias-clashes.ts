import { canonicalForm, canonicalHash } from '@parley/spotter'
import type { Documents } from '../../schema/documents.ts'
import { ANY_LANGUAGE } from '../../schema/language.ts'
import type { Finding, Rule } from '../rule.ts'
import { type Claim, tellApart, type Verdict } from '../telling-apart.ts'
import { type WrittenAlias, writtenAliases } from '../written-aliases.ts'

const shareLanguage = (a: WrittenAlias, b: WrittenAlias): boolean =>
  a.language === b.language || a.language === ANY_LANGUAGE || b.language === ANY_LANGUAGE

/**
 * The aliases of each form, by the hash of what the spotter compares: a pack has some hundred
 * thousand forms, and nearly every one of them has one alias alone.
 */
const claimants = (aliases: readonly WrittenAlias[]) => {
  const known = new Map<number, WrittenAlias | WrittenAlias[]>()
  for (const alias of aliases)
    for (const form of alias.forms) {
      const key = canonicalHash(form)
      const others = known.get(key)
      if (others === undefined) known.set(key, alias)
      else if (Array.isArray(others)) others.push(alias)
      else if (others !== alias) known.set(key, [others, alias])
    }
  return known
}

/** Forms that more than one topic claims. */
const contested = (aliases: readonly WrittenAlias[]): readonly (readonly Claim[])[] =>
  [...claimants(aliases)].flatMap(([hash, claimed]) => {
    if (!Array.isArray(claimed) || claimed.every(({ id }) => id === claimed[0]?.id)) return []
    const claims = [...new Set(claimed)].flatMap((alias) =>
      alias.forms
        .filter((form) => canonicalHash(form) === hash)
        .map((form): Claim => ({ alias, form })),
    )
    return [...Map.groupBy(claims, ({ form }) => canonicalForm(form)).values()]
  })

const MESSAGES: Readonly<
  Record<Exclude<Verdict, 'apart'>, (form: string, other: string) => Omit<Finding, keyof Place>>
> = {
  tie: (form, other) => ({
    message: `the alias ${form} stands for ${other} too, and nothing tells them apart`,
    remedy: 'Remove it from one topic, or give each cues of its own (needs: cue)',
  }),
  'first is never found': (form, other) => ({
    message: `the alias ${form} takes every place where ${other} has the same words`,
    remedy: 'Remove it from one topic, or let this one need a cue, or give it words against it',
  }),
  'second is never found': (form, other) => ({
    message: `the alias ${form} is never found: ${other} has the same words and asks for less`,
    remedy: 'Remove it here, or let the other one need a cue, or give that one words against it',
  }),
}

type Place = Pick<Finding, 'folder' | 'id' | 'path'>

/** Verdicts by what they depend on: most pairs of aliases differ in nothing but their words. */
const judging = () => {
  const known = new Map<string, Verdict>()
  return (first: Claim, second: Claim): Verdict => {
    const key = JSON.stringify([
      ...[first, second].map(({ alias }) => [alias.folder, alias.rule]),
      first.form === second.form ? '' : [first.form, second.form],
    ])
    const verdict = known.get(key) ?? tellApart(first, second)
    known.set(key, verdict)
    return verdict
  }
}

const living = ({ topics }: Documents): ReadonlySet<string> =>
  new Set(topics.filter(({ moved, split }) => !moved && !split).map(({ id }) => id))

/** No form stands for two topics that the spotter cannot tell apart; each pair of aliases once. */
export const aliasClashes: Rule = {
  name: 'alias-clashes',
  check: ({ documents }) => {
    const topics = living(documents)
    const aliases = writtenAliases(documents).filter(
      ({ folder, id }) => folder === 'parties' || topics.has(id),
    )
    const judge = judging()
    const seen = new Map<WrittenAlias, Set<WrittenAlias>>()
    const findings: Finding[] = []
    for (const group of contested(aliases))
      for (const [at, second] of group.entries())
        for (const first of group.slice(0, at)) {
          const { folder, id, path, language } = second.alias
          if (first.alias.id === id || !shareLanguage(first.alias, second.alias)) continue
          const judged = seen.get(second.alias) ?? new Set()
          if (judged.has(first.alias)) continue
          const verdict = judge(first, second)
          if (verdict === 'apart') continue
          seen.set(second.alias, judged.add(first.alias))
          const form = `“${second.form}” (${language})`
          findings.push({ folder, id, path, ...MESSAGES[verdict](form, first.alias.id) })
        }
    return findings
  },
}
