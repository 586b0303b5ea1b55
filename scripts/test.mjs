// Everything that must hold, on a bare clone: installs, builds, checks, then unit, contract, fault
// and browser tests. The last line is `N passed, N failed`; each check counts as one.
// --repeat N: the browser tests alone, N times.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { browserVariables } from './browsers.mjs'
import { BUILD, install, ROOT, run } from './host.mjs'

const { values } = parseArgs({ options: { repeat: { type: 'string' } } })
const rounds = values.repeat === undefined ? undefined : Number(values.repeat)
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
  console.error('--repeat needs a number of rounds, 1 or more')
  process.exit(2)
}

const tally = { passed: 0, failed: 0 }
const count = (ok) => {
  tally[ok ? 'passed' : 'failed']++
  return ok
}
const step = (name, program, args, env) => {
  console.log(`\n— ${name}`)
  return count(run(program, args, { cwd: ROOT, env }) === 0)
}

/** Runs Vitest and adds its own numbers; a run that ends without a report has failed. */
const vitest = (args, env) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  const file = join(folder, 'report.json')
  const code = run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    {
      cwd: ROOT,
      env,
    },
  )
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, 'utf8'))
    tally.passed += numPassedTests
    tally.failed += numFailedTests
    // A file that cannot even be loaded, or an error outside any test, is a failure of its own.
    if (numFailedTests === 0 && (code !== 0 || !success)) tally.failed++
  } catch {
    console.error('Vitest ended without a report')
    tally.failed++
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

install()
const browsers = browserVariables()
if (browsers === undefined) tally.failed++
const built = step('build', 'turbo', BUILD)
if (built && browsers !== undefined) {
  if (rounds === undefined) {
    step('check', 'node', ['scripts/check.mjs'])
    vitest([], browsers)
  } else {
    for (let round = 1; round <= rounds; round++) {
      console.log(`\n— browser tests, round ${round} of ${rounds}`)
      vitest(['--project=browser-*'], browsers)
    }
  }
}
console.log(`${tally.passed} passed, ${tally.failed} failed`)
if (tally.failed > 0) process.exitCode = 1
