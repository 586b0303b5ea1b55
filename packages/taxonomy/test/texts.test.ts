import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildIndex, openIndex, spot } from '@parley/spotter'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { indexSource } from '../src/compile/forms.ts'
import { lint } from '../src/lint/lint.ts'
import { DOCUMENTS_FOLDER, readPackFolder } from '../src/node/index.ts'
import { languageSchema } from '../src/schema/language.ts'

/**
 * The names of the real pack in texts of our own, a file a language: `[[words|topic]]` is a mention,
 * `{{words}}` is a trap that must stay silent, and nothing else may be marked. Blank lines part blocks.
 */
const FOLDER = join(import.meta.dirname, 'texts')
const MARKUP = /\[\[([^|\]]+)\|([a-z0-9-]+)\]\]|\{\{([^}]+)\}\}/g

const textsSchema = z.array(z.strictObject({ text: z.string().min(1) })).min(1)

const readTexts = (file: string) =>
  textsSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))).map(({ text }) => text)

const { loaded, problems } = lint(readPackFolder(DOCUMENTS_FOLDER))
if (loaded === undefined) throw new RangeError(`the pack has ${problems.length} problems`)
const { documents } = loaded
const topics = new Set(documents.topics.map(({ id }) => id))

const expectedOf = (text: string) =>
  [...text.matchAll(MARKUP)].flatMap(([, surface, topic]) =>
    topic === undefined ? [] : [`${surface} → ${topic}`],
  )

const plain = (text: string): string =>
  text.replace(MARKUP, (_, surface?: string, __?: string, trap?: string) => surface ?? trap ?? '')

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.yml')))(
  'texts in %s',
  (file) => {
    const language = languageSchema.parse(basename(file, '.yml'))
    const index = openIndex(buildIndex(indexSource(documents, language)))

    it.each(readTexts(file).map((text) => [plain(text).slice(0, 60), text] as const))(
      '%s …',
      (_, text) => {
        const blocks = plain(text).split(/\n\s*\n/)
        const { mentions } = spot(index, blocks)
        const found = mentions.map(
          ({ block, start, end, topic }) => `${blocks[block]?.slice(start, end)} → ${topic}`,
        )
        expect(found).toEqual(expectedOf(text))
      },
    )

    it('names only topics of the pack', () => {
      const named = readTexts(file).flatMap((text) =>
        [...text.matchAll(MARKUP)].flatMap(([, , topic]) => (topic === undefined ? [] : [topic])),
      )
      expect(named.filter((topic) => !topics.has(topic))).toEqual([])
    })
  },
)
