import type { Label, LabelledText } from './labelled-text.ts'
import {
  isExact,
  judge,
  type Pair,
  type Prediction,
  pairUp,
  touchesSpan,
  type Verdict,
} from './match.ts'

/** A topic with fewer labels says nothing of its own in the macro F1. */
const LEAST_LABELS = 3
const EXAMPLES = 4

export interface Wrong extends Prediction {
  readonly verdict: Verdict
}

/** One text, scored. */
export interface TextScore {
  readonly text: LabelledText
  readonly pairs: readonly Pair[]
  readonly missed: readonly Label[]
  readonly wrong: readonly Wrong[]
  readonly outside: readonly Prediction[]
  readonly trapsHit: number
}

/** Counts and shares; a share of nothing is undefined. */
export interface Figures {
  readonly texts: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number | undefined
  readonly recall: number | undefined
  readonly f1: number | undefined
}

export interface TopicScore {
  readonly topic: string
  readonly labels: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly f1: number | undefined
  readonly examples: readonly string[]
}

export interface Evaluation {
  readonly all: Figures
  readonly positives: Figures
  readonly notEnglish: Figures
  readonly languages: Readonly<Record<string, Figures>>
  readonly macroF1: number | undefined
  readonly topicsWithLabels: number
  readonly exactSpans: number | undefined
  readonly wrongByReason: Readonly<Partial<Record<Verdict, number>>>
  readonly traps: { readonly hit: number; readonly all: number }
  readonly negatives: {
    readonly clean: number
    readonly all: number
    readonly falsePer1000Words: number | undefined
  }
  readonly outside: Readonly<Record<string, number>>
  readonly topics: readonly TopicScore[]
}

/** Scores the predictions for one text. */
export const scoreText = (
  text: LabelledText,
  predictions: readonly Prediction[],
  known: ReadonlySet<string>,
): TextScore => {
  const pairs = pairUp(predictions, text.mentions)
  const paired = new Set<Prediction | Label>(
    pairs.flatMap(({ prediction, label }) => [prediction, label]),
  )
  const rest = predictions
    .filter((prediction) => !paired.has(prediction))
    .map((prediction) => ({ ...prediction, verdict: judge(prediction, text, known) }))
  const wrong = rest.filter(({ verdict }) => verdict !== 'ignored' && verdict !== 'outside')
  return {
    text,
    pairs,
    missed: text.mentions.filter((label) => !paired.has(label)),
    wrong,
    outside: rest.filter(({ topic, verdict }) => !known.has(topic) && verdict !== 'ignored'),
    trapsHit: (text.traps ?? []).filter((trap) =>
      wrong.some((prediction) => touchesSpan(prediction, trap)),
    ).length,
  }
}

const total = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0)

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole

const f1 = (right: number, wrong: number, missed: number): number | undefined =>
  share(2 * right, 2 * right + wrong + missed)

/** Micro figures: all texts pooled. */
const figuresOf = (scores: readonly TextScore[]): Figures => {
  const right = total(scores, ({ pairs }) => pairs.length)
  const wrong = total(scores, (score) => score.wrong.length)
  const missed = total(scores, (score) => score.missed.length)
  return {
    texts: scores.length,
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: f1(right, wrong, missed),
  }
}

const topicScores = (scores: readonly TextScore[]): readonly TopicScore[] => {
  const found = scores.flatMap(({ text, pairs, missed, wrong }) => [
    ...pairs.map(({ label }) => ({ topic: label.topic, outcome: 'right' as const, example: '' })),
    ...missed.map(({ topic, surface }) => ({
      topic,
      outcome: 'missed' as const,
      example: `missed “${surface}” (${text.id})`,
    })),
    ...wrong.map(({ topic, surface, verdict }) => ({
      topic,
      outcome: 'wrong' as const,
      example: `${verdict} “${surface}” (${text.id})`,
    })),
  ])
  return [...Map.groupBy(found, ({ topic }) => topic)].map(([topic, list]) => {
    const count = (wanted: string) => list.filter(({ outcome }) => outcome === wanted).length
    const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')]
    const examples = [
      ...new Set(list.map(({ example }) => example).filter((example) => example !== '')),
    ]
    return {
      topic,
      right,
      wrong,
      missed,
      labels: right + missed,
      f1: f1(right, wrong, missed),
      examples: examples.slice(0, EXAMPLES),
    }
  })
}

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, list]) => [name, list.length]))

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** The whole evaluation of many texts. */
export const evaluate = (scores: readonly TextScore[]): Evaluation => {
  const negatives = scores.filter(({ text }) => text.kind === 'negative')
  const topics = topicScores(scores)
  const labelled = topics.filter(({ labels }) => labels >= LEAST_LABELS)
  const pairs = scores.flatMap((score) => score.pairs)
  const falseMarks = total(negatives, ({ wrong }) => wrong.length)
  const languages = [...new Set(scores.map(({ text }) => text.lang))].sort()
  return {
    all: figuresOf(scores),
    positives: figuresOf(scores.filter(({ text }) => text.kind === 'positive')),
    notEnglish: figuresOf(scores.filter(({ text }) => text.lang !== 'en')),
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        figuresOf(scores.filter(({ text }) => text.lang === language)),
      ]),
    ),
    macroF1: share(
      total(labelled, (topic) => topic.f1 ?? 0),
      labelled.length,
    ),
    topicsWithLabels: labelled.length,
    exactSpans: share(pairs.filter(isExact).length, pairs.length),
    wrongByReason: countBy(
      scores.flatMap(({ wrong }) => wrong),
      ({ verdict }) => verdict,
    ),
    traps: {
      hit: total(scores, ({ trapsHit }) => trapsHit),
      all: total(scores, ({ text }) => text.traps?.length ?? 0),
    },
    negatives: {
      clean: negatives.filter(({ wrong }) => wrong.length === 0).length,
      all: negatives.length,
      falsePer1000Words: share(
        1000 * falseMarks,
        total(negatives, ({ text }) => wordsIn(text.text)),
      ),
    },
    outside: countBy(
      scores.flatMap(({ outside }) => outside),
      ({ topic }) => topic,
    ),
    topics,
  }
}
