import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writePackFolder } from '@parley/taxonomy/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ASSETS } from '../../../test/serve-fixture.ts'
import { readSettings } from '../settings.ts'
import { start } from '../start.ts'
import { evaluateFolders } from './evaluate.ts'
import { compileFolder } from './pack-source.ts'

const SHARED = join(import.meta.dirname, '../../../../../../shared')
const SCORER = join(SHARED, 'eval/score.mjs')
const TOPICS = join(SHARED, 'content/topics.tsv')
const FOLDERS = ['seed', 'dev'].map((name) => join(SHARED, 'eval', name))

const temporary = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

// Runs only where the labelled texts and their scorer lie beside the repository.
describe.runIf(existsSync(SCORER))('evaluateFolders', { timeout: 240_000 }, () => {
  it('gives the figures that the scorer of the labelled texts reads off the running service', async () => {
    const compiled = await compileFolder()
    const pack = join(await temporary(), 'pack')
    writePackFolder(compiled, pack)
    const running = await start(readSettings({ PORT: '0', DATA: await temporary() }), pack, ASSETS)
    onTestFinished(running.close)
    const { stdout } = await promisify(execFile)(process.execPath, [
      SCORER,
      '--url',
      running.url,
      ...FOLDERS,
      '--json',
    ])
    const theirs = JSON.parse(stdout)
    const { evaluation } = evaluateFolders(compiled, FOLDERS, TOPICS)
    expect(theirs.failures).toEqual([])
    expect(theirs.problems).toEqual([])
    expect({
      precision: evaluation.all.precision,
      recall: evaluation.all.recall,
      macroF1: evaluation.macroF1,
      exactSpans: evaluation.exactSpans,
      reasons: evaluation.wrongByReason,
      traps: evaluation.traps,
      clean: evaluation.negatives.clean,
      notEnglish: evaluation.notEnglish.f1,
    }).toEqual({
      precision: theirs.overall.precision,
      recall: theirs.overall.recall,
      macroF1: expect.closeTo(theirs.macroF1, 10),
      exactSpans: theirs.exactSpanRate,
      reasons: theirs.wrongByReason,
      traps: theirs.traps,
      clean: theirs.negatives.clean,
      notEnglish: theirs.notEnglish.f1,
    })
  })

  it('finds the seed article’s mentions', async () => {
    const { evaluation } = evaluateFolders(await compileFolder(), FOLDERS.slice(0, 1), TOPICS)
    expect(evaluation.all.precision).toBeGreaterThanOrEqual(0.98)
    expect(evaluation.all.recall).toBeGreaterThanOrEqual(0.98)
  })
})
