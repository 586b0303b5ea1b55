/** Run in a fresh process: milliseconds of the first article, by the spotter or by the bare loop. */
import { readFileSync } from 'node:fs'
import { openIndex } from '../src/open-index.ts'
import { scan } from '../src/scan.ts'

const [, , what, articleFile = '', indexFile = ''] = process.argv
const article = readFileSync(articleFile, 'utf8')
const bytes = readFileSync(indexFile)
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
const before = performance.now()
let result = 0
if (what === 'spotter') result = scan(openIndex(buffer), article).length
else for (let at = 0; at < article.length; at++) result += article.charCodeAt(at)
console.log(JSON.stringify({ ms: performance.now() - before, result }))
