// Every part of packages/ui with examples, in both themes and every language, reloading on change.
// --port N
import { parseArgs } from 'node:util'
import { install, runOrExit } from './host.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } })
install()
runOrExit('vite', ['packages/ui/gallery', '--port', values.port, '--host', '127.0.0.1'])
