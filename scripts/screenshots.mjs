// Every page and part, light and dark, phone and desk, into docs/images/pages. Needs Chromium.
import { findBrowser } from './browsers.mjs'
import { build, install, runOrExit } from './host.mjs'

install()
build()
const chromium = findBrowser('Chromium')
runOrExit('node', ['apps/service/screenshots/main.ts'], {
  env: chromium === undefined ? {} : { PARLEY_CHROMIUM: chromium },
})
