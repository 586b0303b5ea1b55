import { chromiumTabs } from './browsers.ts'
import { trySuite } from './try-suite.ts'

trySuite('Chromium', chromiumTabs)
