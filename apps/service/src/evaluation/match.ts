/**
 * Which predictions are right. A prediction is right when it has the topic of a label (or one that
 * the label accepts) and its span covers the label's, or an alternative, with an intersection over
 * union of one half at least; pairs are one to one, exact spans and then the closest first.
 */
import type { Label, LabelledSpan, LabelledText } from './labelled-text.ts'

const LEAST_OVERLAP = 0.5

/** A mention found by the spotter; its span in code points. */
export interface Prediction extends LabelledSpan {
  readonly topic: string
  readonly surface: string
}

/** Why a prediction that is not right does not count, or how it is wrong. */
export type Verdict = 'ignored' | 'outside' | 'trap' | 'sense' | 'duplicate' | 'span' | 'spurious'

export interface Pair {
  readonly prediction: Prediction
  readonly label: Label
}

const shared = (a: LabelledSpan, b: LabelledSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const touches = (a: LabelledSpan, spans: readonly LabelledSpan[] = []): boolean =>
  spans.some((b) => shared(a, b) > 0)

const similarity = (a: LabelledSpan, b: LabelledSpan): number => {
  const common = shared(a, b)
  return common / (a.end - a.start + (b.end - b.start) - common)
}

const spansOf = (label: Label): readonly LabelledSpan[] => [label, ...(label.alt ?? [])]

const closeness = (prediction: Prediction, label: Label): number =>
  Math.max(...spansOf(label).map((span) => similarity(prediction, span)))

const hasTopic = (prediction: Prediction, label: Label): boolean =>
  label.topic === prediction.topic || (label.accept ?? []).includes(prediction.topic)

/** Whether the prediction has exactly the label's span or one that is as good. */
export const isExact = ({ prediction, label }: Pair): boolean =>
  spansOf(label).some(({ start, end }) => start === prediction.start && end === prediction.end)

/** Pairs predictions with labels. */
export const pairUp = (
  predictions: readonly Prediction[],
  labels: readonly Label[],
): readonly Pair[] => {
  const candidates = predictions
    .flatMap((prediction) =>
      labels.filter((label) => hasTopic(prediction, label)).map((label) => ({ prediction, label })),
    )
    .map((pair) => ({ ...pair, close: closeness(pair.prediction, pair.label) }))
    .filter(({ close }) => close >= LEAST_OVERLAP)
    .map((pair) => ({ ...pair, close: pair.close + (isExact(pair) ? 1 : 0) }))
    .sort((a, b) => b.close - a.close || a.prediction.start - b.prediction.start)
  const taken = new Set<Prediction | Label>()
  return candidates.filter(({ prediction, label }) => {
    if (taken.has(prediction) || taken.has(label)) return false
    taken.add(prediction).add(label)
    return true
  })
}

/** What an unpaired prediction is; `known` are the topics that the labels could have named. */
export const judge = (
  prediction: Prediction,
  text: LabelledText,
  known: ReadonlySet<string>,
): Verdict => {
  if (!known.has(prediction.topic) && text.kind === 'positive') return 'outside'
  if (touches(prediction, text.traps)) return 'trap'
  const near = text.mentions.filter((label) => touches(prediction, spansOf(label)))
  const close = near.filter((label) => closeness(prediction, label) >= LEAST_OVERLAP)
  if (close.length > 0)
    return near.some((label) => hasTopic(prediction, label)) ? 'duplicate' : 'sense'
  if (near.length > 0) return 'span'
  return touches(prediction, text.neutral) ? 'ignored' : 'spurious'
}

/** Whether a prediction touches a span. */
export const touchesSpan = (prediction: Prediction, span: LabelledSpan): boolean =>
  shared(prediction, span) > 0
