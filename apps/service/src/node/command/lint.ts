import { formatProblem, lint as lintFiles } from '@parley/taxonomy'
import { DOCUMENTS_FOLDER, readPackFolder } from '@parley/taxonomy/node'
import type { Command } from './command.ts'

export const lint: Command = {
  usage: '[DIR] [--json]',
  summary: 'check a pack’s documents: every problem with file, line, rule and remedy',
  options: { json: { type: 'boolean' } },
  run: async ({ operands: [folder = DOCUMENTS_FOLDER], values }) => {
    const { problems } = lintFiles(readPackFolder(folder))
    if (values.json) console.log(JSON.stringify({ problems }, null, 2))
    else {
      for (const problem of problems) console.log(formatProblem(problem))
      console.log(`${problems.length} problems`)
    }
    return problems.length > 0 ? 1 : 0
  },
}
