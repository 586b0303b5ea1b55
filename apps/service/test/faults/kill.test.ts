/**
 * kill -9 at any moment of a service that publishes and takes reports, 200 times. What was answered
 * must be there afterwards, what was not may be; nothing may be half there. A round kills either while
 * the service starts, which is when it publishes (each start brings another revision), or while
 * reports come in from many readers at once.
 */
import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { type Documents, manifestSchema } from '@parley/taxonomy'
import { expect, it } from 'vitest'
import { prove } from '../../src/node/backup/prove.ts'
import { fixtureDocuments } from '../fixture-documents.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { layOutPack, postReport, type ServiceProcess, spawnService } from './service-process.ts'

const ROUNDS = 200
/** Services side by side, each on a folder of its own. */
const LANES = 4
const READERS = 8
/** What is seen written of a start: four times by opening the database, then by publishing. */
const WRITES = 7

interface Acknowledged {
  readonly reports: Map<string, string>
  sequence: number
}

interface Pack {
  readonly folder: string
  readonly revision: string
}

const layOut = async (folder: string, documents?: Documents): Promise<Pack> => {
  await layOutPack(folder, documents)
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8')
  return { folder, revision: manifestSchema.parse(JSON.parse(manifest)).revision }
}

let network = 0

/** One report after the other until the service is gone. */
const reportOn = async (
  url: string,
  acknowledged: Acknowledged,
  onTaken: () => void,
): Promise<void> => {
  for (;;) {
    const note = `Report ${network} of ${'a long text '.repeat(20)}`
    try {
      const answer = await postReport(url, network++, note)
      if (answer.status !== 201) throw new Error(`answered ${answer.status}`)
      const { id } = (await answer.json()) as { id: string }
      acknowledged.reports.set(id, note)
      onTaken()
    } catch (error) {
      if (error instanceof TypeError) return
      throw error
    }
  }
}

/** Kills a service while it publishes: at one of the writes that this takes, or just after the last. */
const killAtStart = async (service: ServiceProcess, data: string): Promise<void> => {
  const watching = new AbortController()
  let left = 1 + Math.floor(Math.random() * WRITES)
  const written = new Promise<void>((resolve) => {
    watch(data, { signal: watching.signal }, (_, name) => {
      if (name === 'parley.db-wal' && --left === 0) resolve()
    })
  })
  // The pack is always another than what is current, so that something is always written.
  await Promise.race([written, service.listening])
  await wait(Math.random() * 3)
  await service.kill('SIGKILL')
  watching.abort()
}

/** Kills a service after some reports were taken, at any moment of the next ones. */
const killAmongReports = async (service: ServiceProcess, acknowledged: Acknowledged) => {
  const url = await service.listening
  const manifest = await fetch(`${url}/v1/packs/fixture/manifest.json`)
  acknowledged.sequence = manifestSchema.parse(await manifest.json()).sequence
  let left = 1 + Math.floor(Math.random() * 20)
  const enough = Promise.withResolvers<void>()
  const onTaken = () => {
    if (--left === 0) enough.resolve()
  }
  const readers = Array.from({ length: READERS }, () => reportOn(url, acknowledged, onTaken))
  await Promise.race([enough.promise, Promise.all(readers)])
  await wait(Math.random() * 5)
  await service.kill('SIGKILL')
  await Promise.all(readers)
}

/** The revision that was published last. */
const currentRevision = (data: string): string => {
  const database = new DatabaseSync(join(data, 'parley.db'))
  try {
    const newest = database
      .prepare('SELECT CAST(body AS TEXT) AS body FROM publication ORDER BY sequence DESC LIMIT 1')
      .get()
    return manifestSchema.parse(JSON.parse(String(newest?.body))).revision
  } finally {
    database.close()
  }
}

/** What is lost or torn after a kill, in words. */
const faultsOf = (data: string, { reports, sequence }: Acknowledged): string[] => {
  const database = new DatabaseSync(join(data, 'parley.db'))
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE name = 'report'").all()
    if (tables.length === 0) return reports.size === 0 ? [] : ['the reports are gone']
    const rows = database.prepare('SELECT id, content FROM report').all()
    const kept = new Map(rows.map((row) => [String(row.id), String(row.content)]))
    const newest = database.prepare('SELECT MAX(sequence) AS sequence FROM publication').get()
    const torn = `SELECT p.sequence FROM publication p, json_each(CAST(p.body AS TEXT), '$.artifacts') a
      WHERE (SELECT COUNT(*) FROM artifact WHERE sha256 = a.value ->> 'sha256') != 2`
    return [
      ...[...reports].flatMap(([id, note]) =>
        kept.get(id)?.includes(note) ? [] : [`report ${id} is lost or torn`],
      ),
      ...(Number(newest?.sequence ?? 0) < sequence ? [`sequence ${sequence} is lost`] : []),
      ...database
        .prepare(torn)
        .all()
        .map((row) => `publication ${row.sequence} is torn`),
      ...database
        .prepare('PRAGMA quick_check')
        .all()
        .flatMap((row) =>
          row.quick_check === 'ok' ? [] : [`the database is damaged: ${row.quick_check}`],
        ),
    ]
  } finally {
    database.close()
  }
}

const runLane = async (packs: readonly Pack[], rounds: number) => {
  const data = join(await temporaryFolder(), 'data')
  const acknowledged: Acknowledged = { reports: new Map(), sequence: 0 }
  const faults: string[] = []
  let current = ''
  for (let round = 1; round <= rounds; round++) {
    const pack = packs.find(({ revision }) => revision !== current)?.folder ?? ''
    const service = spawnService({ data, pack })
    // The first one makes the folder that the second is watched in.
    if (round % 2 === 0) await killAtStart(service, data)
    else await killAmongReports(service, acknowledged)
    faults.push(...faultsOf(data, acknowledged).map((fault) => `round ${round}: ${fault}`))
    current = currentRevision(data)
  }
  const proof = await prove(data, new Date(), () => undefined)
  return { faults, proof, acknowledged }
}

it(`loses no acknowledged write and tears none in ${ROUNDS} kills`, {
  timeout: 600_000,
}, async () => {
  const folder = await temporaryFolder()
  const documents = fixtureDocuments()
  const title = { en: 'Other' }
  const packs = [
    await layOut(join(folder, 'one')),
    await layOut(join(folder, 'other'), { ...documents, pack: { ...documents.pack, title } }),
  ]
  const lanes = await Promise.all(
    Array.from({ length: LANES }, () => runLane(packs, ROUNDS / LANES)),
  )
  expect(lanes.flatMap(({ faults }) => faults)).toEqual([])
  for (const { proof, acknowledged } of lanes) {
    expect(proof.packs[0]?.sequence).toBeGreaterThanOrEqual(acknowledged.sequence)
    expect(proof.reports).toBeGreaterThanOrEqual(acknowledged.reports.size)
  }
  const reports = lanes.reduce((sum, { acknowledged }) => sum + acknowledged.reports.size, 0)
  const publications = lanes.reduce((sum, { proof }) => sum + proof.publications, 0)
  console.log(
    `${ROUNDS} kills: ${reports} reports and ${publications} publications, none lost or torn`,
  )
  // A run in which hardly anything was written proves nothing. Every second service of a lane has
  // listened, so it had published; how many of the others had is left to chance.
  expect(reports).toBeGreaterThan(ROUNDS)
  expect(publications).toBeGreaterThanOrEqual(ROUNDS / 2)
})
