/** Lints the pack of this repository: every problem on a line of its own, exit code 1 when there is one. */
import { lint } from '../lint/lint.ts'
import { formatProblem } from '../lint/problem.ts'
import { DOCUMENTS_FOLDER } from './places.ts'
import { readPackFolder } from './read-pack-folder.ts'

const { problems } = lint(readPackFolder(DOCUMENTS_FOLDER))
for (const problem of problems) console.error(formatProblem(problem))
console.log(`${problems.length} problems in the pack's documents`)
if (problems.length > 0) process.exitCode = 1
