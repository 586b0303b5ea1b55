/** Everything an index says about its forms, before it becomes bytes. */
import { CASE_CODES, LONGEST_FORM, type MetaRule, SENSE } from './index-format.ts'
import type { IndexSource, SourceForm } from './index-source.ts'
import { type CanonicalForm, readForm } from './words.ts'

const MOST_NUMBERS = 0xffffff

export interface SourceSense {
  /** Case rule, or that it is a cue. */
  readonly kind: number
  /** Position in the rules or cues. */
  readonly number: number
  readonly mark: readonly [from: number, to: number]
  readonly capitals: readonly boolean[]
}

/** All that one distinct folded form stands for. */
export interface Terminal {
  readonly form: CanonicalForm
  readonly senses: SourceSense[]
}

export interface CollectedForms {
  readonly terminals: readonly Terminal[]
  readonly rules: readonly MetaRule[]
  readonly cues: readonly string[]
  /** Which of the cues are names of other wars and disputes. */
  readonly elsewhere: readonly number[]
}

/** Numbers things in order of first appearance by their JSON. */
const numbering = <T>() => {
  const numbers = new Map<string, number>()
  const items: T[] = []
  const numberOf = (item: T): number => {
    const key = JSON.stringify(item)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, items.length)
    return items.push(item) - 1
  }
  return { items, numberOf }
}

/** Collects senses under each distinct folded form, in an order that only the source decides. */
export const collectForms = (source: IndexSource): CollectedForms => {
  const topicNumber = new Map(source.topics.map((topic, at) => [topic.id, at]))
  const rules = numbering<MetaRule>()
  const cues = numbering<string>()
  const terminals = new Map<string, Terminal>()
  const add = ({ text, mark }: Pick<SourceForm, 'text' | 'mark'>, kind: number, number: number) => {
    const form = readForm(text)
    if (form.words.length === 0) throw new RangeError(`the form “${text}” has no word in it`)
    if (form.units.length > LONGEST_FORM)
      throw new RangeError(`the form “${text}” is longer than ${LONGEST_FORM} units`)
    const key = String.fromCharCode(...form.units)
    const terminal = terminals.get(key) ?? { form, senses: [] }
    terminals.set(key, terminal)
    const sense = { kind, number, mark: markOf(form, mark), capitals: form.capitals }
    if (!terminal.senses.some((other) => isSame(other, sense))) terminal.senses.push(sense)
    if (number > MOST_NUMBERS)
      throw new RangeError(`the form “${text}” comes after more than ${MOST_NUMBERS} other aliases`)
  }
  const numberRule = ruleNumbering(topicNumber, rules.numberOf, cues.numberOf)
  for (const form of source.forms) add(form, CASE_CODES[form.case], numberRule(form))
  const elsewhere = [...new Set((source.elsewhere ?? []).map(cues.numberOf))]
  for (const [number, cue] of cues.items.entries()) add({ text: cue }, SENSE.isCue, number)
  return { terminals: sorted(terminals), rules: rules.items, cues: cues.items, elsewhere }
}

const isSame = (a: SourceSense, b: SourceSense): boolean =>
  a.kind === b.kind &&
  a.number === b.number &&
  a.mark.every((at, k) => at === b.mark[k]) &&
  a.capitals.every((capital, at) => capital === b.capitals[at])

/** The mark in units of the form; the whole form where none is given. */
const markOf = (form: CanonicalForm, mark: SourceForm['mark']): readonly [number, number] => {
  const { length } = form.units
  if (mark === undefined) return [0, length]
  const unitAt = (printed: number) => {
    const at = form.origins.findIndex((origin) => origin >= printed)
    return at < 0 ? length : at
  }
  const [from, to] = [unitAt(mark[0]), unitAt(mark[1])]
  if (from >= to)
    throw new RangeError(`the mark ${mark.join('–')} of a form holds none of its words`)
  return [from, to]
}

/** Numbers the rules of forms; forms of one alias share their lists of cues, which are read once. */
const ruleNumbering = (
  topics: ReadonlyMap<string, number>,
  numberOf: (rule: MetaRule) => number,
  numberOfCue: (cue: string) => number,
) => {
  const lists = new Map<readonly string[], readonly number[]>()
  const numbers = (words: readonly string[]): readonly number[] => {
    const known = lists.get(words) ?? words.map(numberOfCue)
    lists.set(words, known)
    return known
  }
  let before: SourceForm | undefined
  let number = 0
  return (form: SourceForm): number => {
    const { topic, needs, reach, cues, against } = form
    const same =
      before?.topic === topic &&
      before.needs === needs &&
      before.reach === reach &&
      before.cues === cues &&
      before.against === against
    before = form
    if (same) return number
    const at = topics.get(topic)
    if (at === undefined)
      throw new RangeError(
        `the form “${form.text}” names the topic “${topic}”, which is not in the list`,
      )
    number = numberOf({
      topic: at,
      ...(needs && { needs }),
      ...(reach && { reach }),
      ...(cues && { cues: numbers(cues) }),
      ...(against && { against: numbers(against) }),
    })
    return number
  }
}

const sorted = (terminals: ReadonlyMap<string, Terminal>): readonly Terminal[] =>
  [...terminals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, terminal]) => terminal)
