/**
 * Whether the spotter can tell two topics apart that claim the same words, asked of the spotter
 * itself: it reads short texts, made for the two aliases, with an index of only these two. Where the
 * order in which they stand in the index decides, it cannot; where one of them wins in every text
 * that gives the other all it needs, the other is never found.
 */
import { buildIndex, canonicalForm, openIndex, type SourceForm, spot } from '@parley/spotter'
import { expandText } from '../schema/alias-forms.ts'
import type { WrittenAlias } from './written-aliases.ts'

/** One form of an alias. */
export interface Claim {
  readonly alias: WrittenAlias
  readonly form: string
}

export type Verdict = 'apart' | 'tie' | 'first is never found' | 'second is never found'

/** Words of no language, each a topic of its own: with them a text is about the subject. */
const SUBJECT = ['qxsubjectone', 'qxsubjecttwo', 'qxsubjectthree']

const expanded = ({ language }: WrittenAlias, texts: readonly string[] = []): readonly string[] =>
  texts.flatMap((text) => expandText(text, language))

const sourceForm = ({ alias, form }: Claim): SourceForm => {
  const { case: caseRule = 'smart', needs, cues, against } = alias.rule
  return {
    text: form,
    topic: alias.id,
    case: caseRule,
    ...(needs && { needs }),
    ...(cues && { cues: expanded(alias, cues) }),
    ...(against && { against: expanded(alias, against) }),
  }
}

const indexOf = (claims: readonly Claim[]) =>
  openIndex(
    buildIndex({
      language: claims[0]?.alias.language ?? '',
      topics: [
        ...claims.map(({ alias }) => ({
          id: alias.id,
          party: alias.folder === 'parties',
          relevance: 'none' as const,
        })),
        ...SUBJECT.map((id) => ({ id, party: false, relevance: 'strong' as const })),
      ],
      forms: [
        ...claims.map(sourceForm),
        ...SUBJECT.map((id) => ({ text: id, topic: id, case: 'folded' as const })),
      ],
    }),
  )

/** Whose mention the first words of a text are. */
const winner = (index: ReturnType<typeof openIndex>, text: string): string | undefined =>
  spot(index, [text], { parties: true }).mentions.find(({ topic }) => !SUBJECT.includes(topic))
    ?.topic

/** The form as printed, and in capitals, which every alias but an exact one takes. */
const surfaces = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ form }) => [form, form.toUpperCase()])),
]

/** Texts that give an alias what it needs, and those that also speak against the other one. */
const textsFor = (claim: Claim, other: Claim): readonly string[] => {
  const { needs, cues } = claim.alias.rule
  const beside = needs === 'cue' ? expanded(claim.alias, cues) : ['']
  const against = ['', ...expanded(other.alias, other.alias.rule.against)]
  const pages = needs === undefined ? ['', SUBJECT.join(' ')] : [SUBJECT.join(' ')]
  return surfaces([claim]).flatMap((surface) =>
    pages.flatMap((page) =>
      beside.flatMap((cue) => against.map((word) => [surface, cue, word, page].join(' – '))),
    ),
  )
}

/** Cues that both aliases ask for: with one of these each has what it needs. */
const sharedCues = (a: WrittenAlias, b: WrittenAlias): readonly string[] => {
  const of = new Set(expanded(b, b.rule.cues).map(canonicalForm))
  return expanded(a, a.rule.cues).filter((cue) => of.has(canonicalForm(cue)))
}

const isTie = (first: Claim, second: Claim): boolean => {
  if (first.alias.rule.needs !== second.alias.rule.needs) return false
  const [oneWay, otherWay] = [indexOf([first, second]), indexOf([second, first])]
  const cues = first.alias.rule.needs === 'cue' ? sharedCues(first.alias, second.alias) : ['']
  return surfaces([first, second]).some((surface) =>
    cues.some((cue) => {
      const text = [surface, cue, ...SUBJECT].join(' – ')
      return winner(oneWay, text) !== winner(otherWay, text)
    }),
  )
}

const isFound = (claim: Claim, other: Claim): boolean => {
  // What is only found once it was introduced is told apart by that.
  if (claim.alias.rule.needs === 'introduction') return true
  const index = indexOf([claim, other])
  return textsFor(claim, other).some((text) => winner(index, text) === claim.alias.id)
}

/** What the spotter makes of two aliases that share a form; both belong to one language's index. */
export const tellApart = (first: Claim, second: Claim): Verdict => {
  if (isTie(first, second)) return 'tie'
  if (!isFound(first, second)) return 'first is never found'
  return isFound(second, first) ? 'apart' : 'second is never found'
}
