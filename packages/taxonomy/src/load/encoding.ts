import type { Problem } from '../lint/problem.ts'

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

/**
 * What is wrong with a file's bytes before YAML is thought of: documents are UTF-8 without a byte
 * order mark, lines ended by LF. Bytes that are not UTF-8 reach us as U+FFFD.
 */
export const encodingProblems = (file: string, text: string): readonly Problem[] => {
  const problem = (at: number, message: string, remedy: string): Problem => ({
    file,
    line: lineAt(text, at),
    rule: 'encoding',
    message,
    remedy,
  })
  const problems: Problem[] = []
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0)
    problems.push(
      problem(
        lost,
        'holds a byte that is not UTF-8, or a character that was lost',
        'Save the file as UTF-8 and write the character again',
      ),
    )
  if (text.startsWith('\uFEFF'))
    problems.push(problem(0, 'begins with a byte order mark', 'Run npm run parley -- lint --fix'))
  const carriage = text.indexOf('\r')
  if (carriage >= 0)
    problems.push(problem(carriage, 'has line ends of Windows', 'Run npm run parley -- lint --fix'))
  return problems
}
