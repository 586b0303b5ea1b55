import { openFirefox } from './support/odd-browser.ts'
import { testOddPages } from './support/odd-suite.ts'

testOddPages('Firefox', openFirefox)
