import { openChromium } from './support/odd-browser.ts'
import { testOddPages } from './support/odd-suite.ts'

testOddPages('Chromium', openChromium)
