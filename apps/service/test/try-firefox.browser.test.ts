import { firefoxTabs } from './browsers.ts'
import { trySuite } from './try-suite.ts'

trySuite('Firefox', firefoxTabs)
