import { expect, it } from 'vitest'
import { lint } from '../src/lint/lint.ts'
import { smallPackWith } from './small-pack.ts'

/** A contributor's mistake in one file of the small pack, and what the linter says of it. */
export interface Fault {
  readonly fault: string
  readonly file: string
  readonly from: string | RegExp
  readonly to: string
  readonly rule: string
  readonly line: number
  readonly says: RegExp
  /** Where it is reported, when that is not the file with the fault. */
  readonly reportedIn?: string
}

/** Runs the linter over the small pack with each fault in turn. */
export const itReports = (faults: readonly Fault[]): void => {
  it.each(faults)(
    'reports $fault with file, line, rule and remedy',
    ({ file, from, to, rule, line, says, reportedIn }) => {
      const { problems } = lint(smallPackWith(file, (text) => text.replace(from, to)))
      const found = problems.filter(
        (problem) => problem.rule === rule && says.test(`${problem.message} ${problem.remedy}`),
      )
      expect(problems.map((problem) => problem.rule)).toContain(rule)
      expect(found.map((problem) => `${problem.message} ${problem.remedy}`)[0] ?? problems).toMatch(
        says,
      )
      expect(found[0]).toMatchObject({ file: reportedIn ?? file, line })
      expect(found[0]?.remedy).not.toBe('')
    },
  )
}
