// Format, lint, types, dead code and the pack's documents; every step runs, then the verdict.
import { install, ROOT, run } from './host.mjs'

const STEPS = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'turbo', ['run', 'types', '--output-logs=errors-only']],
  ['dead code and dependencies', 'knip', []],
  ['pack documents', 'node', ['packages/taxonomy/src/node/lint.ts']],
]

install()
const failed = STEPS.filter(([name, program, args]) => {
  console.log(`\n— ${name}`)
  return run(program, args, { cwd: ROOT }) !== 0
})
for (const [name] of failed) console.error(`check failed: ${name}`)
if (failed.length > 0) process.exitCode = 1
