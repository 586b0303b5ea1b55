import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { remedyFor } from '../explain.ts'
import { type Finding, findingsOf } from './finding.ts'

const MEGABYTE = 1024 * 1024
/** SQLite needs room to take things away, too. */
const LEAST_FREE = 64 * MEGABYTE
const FOR_OTHERS = 0o077

const found = findingsOf('folder')

const canWrite = (path: string): Promise<boolean> =>
  access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  )

const statOf = (path: string) => stat(path).catch(() => undefined)

/** Files of the folder, by what others may do with them. */
const checkModes = async (folder: string): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  const key = join(folder, 'signing-key.json')
  const modes = { folder: (await stat(folder)).mode, key: (await statOf(key))?.mode ?? 0 }
  if (modes.key & FOR_OTHERS)
    findings.push(
      found.fault(
        `${key} can be read by others: they could sign in this service’s name`,
        `chmod 600 ${key}; if others have been on this machine, rotate the key`,
      ),
    )
  if (modes.folder & FOR_OTHERS)
    findings.push(found.warning(`${folder} can be looked into by others`, `chmod 700 ${folder}`))
  return findings
}

/** Nothing is made: a folder that is missing is left to the first start. */
export const checkFolder = async (folder: string): Promise<readonly Finding[]> => {
  const facts = await statOf(folder)
  if (facts === undefined) {
    const parent = dirname(folder)
    return (await canWrite(parent))
      ? [found.ok(`${folder} is not there yet; the first start makes it`)]
      : [
          found.fault(
            `${folder} is not there and cannot be made`,
            `make it and give it to the user that runs Parley, or set DATA to another`,
          ),
        ]
  }
  if (!facts.isDirectory()) return [found.fault(`${folder} is no folder`, 'set DATA to a folder')]
  const files = ['parley.db', 'parley.db-wal', 'parley.db-shm', 'signing-key.json']
  const findings: Finding[] = []
  for (const path of [folder, ...files.map((name) => join(folder, name))])
    if ((await statOf(path)) !== undefined && !(await canWrite(path)))
      findings.push(
        found.fault(
          `${path} cannot be written by this user`,
          'give it to the user that runs Parley',
        ),
      )
  const user = process.getuid?.()
  if (user !== undefined && user !== facts.uid)
    findings.push(
      found.warning(
        `${folder} belongs to user ${facts.uid}, and this is user ${user}`,
        'run doctor as the user that runs Parley: its own rights are what counts',
      ),
    )
  findings.push(...(await checkModes(folder)))
  return findings.length > 0 ? findings : [found.ok(`${folder} is this user’s own`)]
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / MEGABYTE)} MB`

/** Pure, so that a small disk need not be found for its test. */
export const judgeSpace = (free: number, database: number): Finding => {
  const disk = findingsOf('disk')
  const fix = 'make room on the disk of the data folder, or give it a larger one'
  const says = `${megabytes(free)} free, the database has ${megabytes(database)}`
  if (free < LEAST_FREE) return disk.fault(`${says}: writing will fail soon`, fix)
  if (free < LEAST_FREE + 2 * database)
    return disk.warning(`${says}: not enough for a backup and the copy before an upgrade`, fix)
  return disk.ok(says)
}

export const checkDisk = async (folder: string): Promise<Finding> => {
  const place = (await statOf(folder)) === undefined ? dirname(folder) : folder
  try {
    const { bavail, bsize } = await statfs(place)
    return judgeSpace(bavail * bsize, (await statOf(join(folder, 'parley.db')))?.size ?? 0)
  } catch (error) {
    const remedy = error instanceof Error ? remedyFor(error) : undefined
    return findingsOf('disk').fault(`${place} has no disk that can be asked`, remedy ?? 'set DATA')
  }
}
