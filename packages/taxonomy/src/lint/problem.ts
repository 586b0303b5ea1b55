/** Something wrong in a pack's documents, with where it is and how to mend it. */
export interface Problem {
  /** Path inside the pack's folder, `topics/new-start.yml`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Name of the rule that found it. */
  readonly rule: string
  readonly message: string
  readonly remedy: string
}

/** One line for a terminal: editors jump to `file:line`. */
export const formatProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}  ${problem.rule}  ${problem.message}. ${problem.remedy}`

/** By file, line and rule, so that two runs print the same. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  )

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
