import { describe, expect, it } from 'vitest'
import type { LabelledText } from './labelled-text.ts'
import type { Prediction } from './match.ts'
import { reportOf } from './report.ts'
import { evaluate, scoreText } from './score.ts'

const WORDS = 'The ceasefire and New START, then the pipeline of Article 5.'
const span = (words: string) => {
  const start = WORDS.indexOf(words)
  return { start, end: start + words.length, surface: words }
}
const label = (topic: string, words: string) => ({ topic, ...span(words) })
const prediction = (topic: string, words: string): Prediction => ({ topic, ...span(words) })

const positive: LabelledText = {
  id: 'one',
  lang: 'en',
  kind: 'positive',
  text: WORDS,
  mentions: [
    { ...label('ceasefire', 'ceasefire'), accept: ['truce'] },
    { ...label('new-start', 'New START'), alt: [span('START')] },
  ],
  neutral: [span('pipeline')],
  traps: [span('Article 5')],
}
const negative: LabelledText = { ...positive, id: 'two', kind: 'negative', mentions: [] }
const KNOWN = new Set(['ceasefire', 'truce', 'new-start', 'article-5'])

const verdicts = (text: LabelledText, ...predictions: readonly Prediction[]) =>
  scoreText(text, predictions, KNOWN).wrong.map(({ verdict }) => verdict)

describe('scoreText', () => {
  it('takes the label, an accepted topic or another good span', () => {
    for (const good of [
      prediction('ceasefire', 'ceasefire'),
      prediction('truce', 'ceasefire'),
      prediction('new-start', 'START'),
    ]) {
      const { pairs, wrong } = scoreText(positive, [good], KNOWN)
      expect([pairs.length, wrong.length]).toEqual([1, 0])
    }
  })

  it.each([
    ['a trap', 'trap', prediction('article-5', 'Article 5')],
    ['the wrong sense', 'sense', prediction('new-start', 'ceasefire')],
    [
      'a span that is too long',
      'span',
      prediction('ceasefire', 'The ceasefire and New START, then'),
    ],
    ['a word that nobody labelled', 'spurious', prediction('ceasefire', 'then')],
  ])('calls out %s', (_, verdict, wrong) => {
    expect(verdicts(positive, wrong)).toEqual([verdict])
  })

  it('gives a label to one prediction only, the exact one first', () => {
    const { pairs, wrong } = scoreText(
      positive,
      [prediction('ceasefire', 'The ceasefire'), prediction('ceasefire', 'ceasefire')],
      KNOWN,
    )
    expect(pairs.map((pair) => pair.prediction.surface)).toEqual(['ceasefire'])
    expect(wrong.map(({ verdict }) => verdict)).toEqual(['duplicate'])
  })

  it('neither rewards nor punishes a neutral span', () => {
    expect(verdicts(positive, prediction('ceasefire', 'pipeline'))).toEqual([])
  })

  it('counts an unknown topic as outside in a positive text and as wrong in a negative one', () => {
    const unknown = prediction('pipeline', 'then')
    expect(scoreText(positive, [unknown], KNOWN)).toMatchObject({ outside: [unknown], wrong: [] })
    expect(verdicts(negative, unknown)).toEqual(['spurious'])
  })
})

describe('evaluate', () => {
  it('pools texts and reports what is worst', () => {
    const scores = [
      scoreText(
        positive,
        [prediction('ceasefire', 'ceasefire'), prediction('article-5', 'Article 5')],
        KNOWN,
      ),
      scoreText(negative, [], KNOWN),
    ]
    const evaluation = evaluate(scores)
    expect(evaluation.all).toMatchObject({
      right: 1,
      wrong: 1,
      missed: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    })
    expect(evaluation).toMatchObject({
      traps: { hit: 1, all: 2 },
      negatives: { clean: 1, all: 1, falsePer1000Words: 0 },
    })
    expect(reportOf(evaluation, scores)).toContain(
      'article-5: F1 0.0%, right 0, wrong 1, missed 0: trap “Article 5” (one)',
    )
  })

  it('leaves a share of nothing undefined', () => {
    expect(evaluate([]).all).toMatchObject({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    })
  })
})
