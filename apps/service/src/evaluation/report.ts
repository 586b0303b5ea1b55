import type { Evaluation, Figures, TextScore } from './score.ts'

const WORST = 15
const EXAMPLES = 4

const percent = (figure: number | undefined): string =>
  figure === undefined ? '    –' : `${(100 * figure).toFixed(1)}%`.padStart(6)

const line = (
  name: string,
  { precision, recall, f1, right, wrong, missed, texts }: Figures,
): string =>
  `${name.padEnd(14)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}   right ${right}  wrong ${wrong}  missed ${missed}  (${texts} texts)`

const counts = (record: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(record)
    .sort(([, a = 0], [, b = 0]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none'

const unclean = (scores: readonly TextScore[]): readonly string[] =>
  scores
    .filter(({ text, wrong }) => text.kind === 'negative' && wrong.length > 0)
    .map(({ text, wrong }) => {
      const shown = wrong
        .slice(0, EXAMPLES)
        .map(({ topic, surface, verdict }) => `${topic} “${surface}” (${verdict})`)
      return `  ${text.id}: ${shown.join('; ')}${wrong.length > EXAMPLES ? '; …' : ''}`
    })

const worst = ({ topics }: Evaluation): readonly string[] =>
  topics
    .filter(({ wrong, missed }) => wrong + missed > 0)
    .toSorted((a, b) => b.wrong + b.missed - (a.wrong + a.missed) || (a.topic < b.topic ? -1 : 1))
    .slice(0, WORST)
    .map(
      ({ topic, f1, right, wrong, missed, examples }) =>
        `  ${topic}: F1 ${percent(f1).trim()}, right ${right}, wrong ${wrong}, missed ${missed}: ${examples.join('; ')}`,
    )

/** The evaluation as lines for a person. */
export const reportOf = (evaluation: Evaluation, scores: readonly TextScore[]): string => {
  const { all, positives, notEnglish, languages, negatives, traps } = evaluation
  return [
    line('all', all),
    line('positives', positives),
    line('not English', notEnglish),
    ...Object.entries(languages).map(([language, figures]) => line(`  ${language}`, figures)),
    `macro F1 over ${evaluation.topicsWithLabels} topics with 3 labels or more: ${percent(evaluation.macroF1).trim()}`,
    `exact spans among the right ones: ${percent(evaluation.exactSpans).trim()}`,
    `wrong by reason: ${counts(evaluation.wrongByReason)}`,
    `traps hit: ${traps.hit} of ${traps.all}`,
    `negative texts left clean: ${negatives.clean} of ${negatives.all}; false marks per 1,000 words: ${negatives.falsePer1000Words?.toFixed(2) ?? '–'}`,
    ...unclean(scores),
    `topics outside the list: ${counts(evaluation.outside)}`,
    '',
    'worst topics:',
    ...worst(evaluation),
  ].join('\n')
}
