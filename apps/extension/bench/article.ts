import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '@parley/taxonomy'
import { DOCUMENTS_FOLDER, readPackFolder } from '@parley/taxonomy/node'
import { indexSource } from '../../../packages/taxonomy/src/compile/forms.ts'
import { PAGES } from '../test/support/folders.ts'

const WORDS = 10_000

const whole = readFileSync(join(PAGES, 'article.html'), 'utf8')
const body = /<article>([\s\S]*)<\/article>/.exec(whole)?.[1] ?? ''
const count = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/).length

/** The test pages' article, its parts repeated until it has ten thousand words. */
export function longArticle(): string {
  const parts = body.match(/<(h1|h2|p)\b[\s\S]*?<\/\1>/g) ?? []
  const taken: string[] = []
  let words = 0
  for (let at = 0; words < WORDS; at++) {
    const part = parts[at % parts.length] ?? ''
    words += count(part)
    taken.push(part)
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head>
    <body><header><nav><a href="#">World</a></nav></header><main><article>${taken.join('\n')}</article></main></body></html>`
}

/** Every English form of the pack, in an order that says nothing. */
export function packForms(): readonly string[] {
  const { loaded } = lint(readPackFolder(DOCUMENTS_FOLDER))
  if (loaded === undefined) throw new Error('The pack’s documents cannot be read')
  const forms = indexSource(loaded.documents, 'en').forms.map(({ text }) => text)
  const hash = (text: string): number =>
    [...text].reduce((sum, unit) => (Math.imul(sum, 31) + (unit.codePointAt(0) ?? 0)) | 0, 7)
  return [...new Set(forms)].sort((one, other) => hash(one) - hash(other))
}
