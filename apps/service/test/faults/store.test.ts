/** The store fails under a running service: readers notice nothing, writers are told to come back. */
import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { prove } from '../../src/node/backup/prove.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { layOutPack, postReport, type ServiceProcess, spawnService } from './service-process.ts'

let network = 0
const report = (url: string) => postReport(url, network++, 'A long note. '.repeat(100))

const expectReads = async (url: string): Promise<void> => {
  for (const path of [
    '/readyz',
    '/v1/issues',
    '/v1/packs/fixture/manifest.json',
    '/v1/keys',
    '/',
  ]) {
    expect({ path, status: (await fetch(url + path)).status }).toEqual({ path, status: 200 })
  }
}

const expectRefused = async (answer: Response, detail: RegExp): Promise<void> => {
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(((await answer.json()) as { detail: string }).detail).toMatch(detail)
}

const started = async (data: string, fileLimit?: number) => {
  const pack = await layOutPack(join(await temporaryFolder(), 'pack'))
  const service = spawnService({ data, pack, ...(fileLimit === undefined ? {} : { fileLimit }) })
  onTestFinished(() => service.kill('SIGTERM'))
  return { service, url: await service.listening }
}

/** Reports until one is not taken; what was taken before it. */
const reportUntilRefused = async (url: string): Promise<{ taken: string[]; refused: Response }> => {
  const taken: string[] = []
  for (;;) {
    const answer = await report(url)
    if (answer.status !== 201) return { taken, refused: answer }
    taken.push(((await answer.json()) as { id: string }).id)
  }
}

const stopAndProve = async (service: ServiceProcess, data: string, taken: readonly string[]) => {
  await service.kill('SIGTERM')
  await prove(data, new Date(), () => undefined)
  const database = new DatabaseSync(join(data, 'parley.db'))
  const kept = new Set(
    database
      .prepare('SELECT id FROM report')
      .all()
      .map(({ id }) => id),
  )
  database.close()
  expect(taken.filter((id) => !kept.has(id))).toEqual([])
}

/** A small file system of its own, where this process may mount one. */
const mountSmall = async (): Promise<string | undefined> => {
  const folder = join(await temporaryFolder(), 'disk')
  await mkdir(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

describe('a disk that is full', () => {
  it('lets reads go on, refuses writes plainly, and is over once there is room', async () => {
    const disk = await mountSmall()
    // Without the right to mount, the limit on the size of files below stands for it.
    if (disk === undefined) return
    const data = join(disk, 'data')
    const { service, url } = await started(data)
    expect((await report(url)).status).toBe(201)
    const filler = join(disk, 'filler')
    await writeFile(filler, Buffer.alloc(8 << 20)).catch(({ code }) => expect(code).toBe('ENOSPC'))
    const { taken, refused } = await reportUntilRefused(url)
    await expectRefused(refused, /disk is full/)
    await expectReads(url)
    await rm(filler)
    const after = await report(url)
    expect(after.status).toBe(201)
    await stopAndProve(service, data, taken)
  })

  it('is the same where the system refuses to let a file grow', async () => {
    const data = join(await temporaryFolder(), 'data')
    const { service, url } = await started(data, 1500)
    const { taken, refused } = await reportUntilRefused(url)
    expect(taken.length).toBeGreaterThan(0)
    await expectRefused(refused, /disk is full/)
    await expectReads(url)
    await stopAndProve(service, data, taken)
  })
})

describe('a store that another process holds', () => {
  it('lets reads go on at once, refuses writes after a while, and recovers by itself', async () => {
    const data = join(await temporaryFolder(), 'data')
    const { service, url } = await started(data)
    const other = new DatabaseSync(join(data, 'parley.db'))
    onTestFinished(() => other.close())
    other.exec('BEGIN IMMEDIATE')
    const waiting = report(url)
    const from = performance.now()
    await expectReads(url)
    expect(performance.now() - from).toBeLessThan(3000)
    await expectRefused(await waiting, /held by another process/)
    const patient = report(url)
    other.exec('ROLLBACK')
    const answer = await patient
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: string }
    await stopAndProve(service, data, [id])
  })
})
