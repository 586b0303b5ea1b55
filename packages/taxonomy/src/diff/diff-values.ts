import type { Path } from '../load/parse-document.ts'

/** One difference; `before` is absent where something was added, `after` where it was removed. */
export interface Change {
  readonly path: Path
  readonly before?: unknown
  readonly after?: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Values of documents that mean the same are written the same: schemas order the keys. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

type Step =
  | { readonly kind: 'kept'; readonly from: number; readonly to: number }
  | { readonly kind: 'removed'; readonly from: number }
  | { readonly kind: 'added'; readonly to: number }

/** How one list becomes the other: longest common subsequence by dynamic programming, O(n·m). */
const steps = (before: readonly unknown[], after: readonly unknown[]): readonly Step[] => {
  const a = before.map((item) => JSON.stringify(item))
  const b = after.map((item) => JSON.stringify(item))
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const out: Step[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j])
      out.push({ kind: 'kept', from: i++, to: j++ })
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      out.push({ kind: 'removed', from: i++ })
    else out.push({ kind: 'added', to: j++ })
  }
  return out
}

/** The steps between two that were kept: what was removed there, and what was added. */
const gaps = (list: readonly Step[]) => {
  const out: { from: number[]; to: number[] }[] = [{ from: [], to: [] }]
  for (const step of list) {
    const gap = out.at(-1)
    if (step.kind === 'kept') out.push({ from: [], to: [] })
    else if (step.kind === 'removed') gap?.from.push(step.from)
    else gap?.to.push(step.to)
  }
  return out
}

const diffLists = (
  path: Path,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Change[] =>
  gaps(steps(before, after)).flatMap(({ from, to }) => {
    const both = Math.min(from.length, to.length)
    return Array.from({ length: Math.max(from.length, to.length) }).flatMap((_, k) => {
      const a = before[from[k] ?? -1]
      const b = after[to[k] ?? -1]
      if (k < both && isObject(a) && isObject(b)) return diffValues([...path, to[k] ?? k], a, b)
      return [
        ...(k < from.length ? [{ path: [...path, from[k] ?? k], before: a }] : []),
        ...(k < to.length ? [{ path: [...path, to[k] ?? k], after: b }] : []),
      ]
    })
  })

/**
 * Every difference between two values, down to single fields. Items of a list that are maps are
 * held against each other where they stand between the same neighbours.
 */
export const diffValues = (path: Path, before: unknown, after: unknown): readonly Change[] => {
  if (same(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(path, before, after)
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => diffValues([...path, key], before[key], after[key]))
  }
  return [
    {
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ]
}
