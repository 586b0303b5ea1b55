// Rebuilds on change: the pack, the service (restarted), the extension (reloaded by WXT).
import { build, install, runOrExit } from './host.mjs'

install()
build()
runOrExit('turbo', ['run', 'dev', 'dev:serve'])
