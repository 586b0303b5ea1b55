// Runs one of the benches with the Node that the lockfile brings; it builds what it needs itself.
import process from 'node:process'
import { install, ROOT, run } from './host.mjs'

const BENCHES = {
  page: 'apps/extension/bench/page.ts',
  pages: 'apps/service/bench/pages.ts',
  service: 'apps/service/bench/service.ts',
  spotter: 'packages/spotter/bench/spotter.ts',
}

const [name = '', ...args] = process.argv.slice(2)
const bench = BENCHES[name]
if (bench === undefined) {
  console.error(`there is no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
install()
process.exitCode = run('node', [bench, ...args], { cwd: ROOT })
