/**
 * Run in a fresh process: milliseconds of the first article, by the spotter (opening its index and
 * scanning) or by the bare loop, with all code loaded and both files read.
 */
import { readFileSync } from 'node:fs'
import { openIndex } from '../src/open-index.ts'
import { scan } from '../src/scan.ts'

const [, , what, articleFile = '', indexFile = ''] = process.argv
const article = readFileSync(articleFile, 'utf8')
const bytes = readFileSync(indexFile)
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)

const bareLoop = (text: string): number => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}

const before = performance.now()
const result = what === 'spotter' ? scan(openIndex(buffer), article).length : bareLoop(article)
console.log(JSON.stringify({ ms: performance.now() - before, result }))
