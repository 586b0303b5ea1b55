import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SqlPackStore } from '../../sql/sql-pack-store.ts'
import type { Environment } from '../given-settings.ts'
import { inspectSettings } from '../settings.ts'
import { examineDatabase } from './database.ts'
import { type Finding, findingsOf } from './finding.ts'
import { checkDisk, checkFolder } from './folder.ts'
import { checkNode, checkPort } from './machine.ts'
import { checkProxy } from './proxy.ts'
import { checkPublished } from './published.ts'

const settingFindings = (
  faults: readonly string[],
  hints: readonly string[],
): readonly Finding[] => {
  const { ok, warning, fault } = findingsOf('settings')
  if (faults.length + hints.length === 0) return [ok('every setting can be read')]
  return [
    ...faults.map((line) => fault(line, 'parley config shows every setting')),
    ...hints.map((line) => warning(line, 'rename the variable, or take it away')),
  ]
}

const databaseFindings = async (folder: string, now: Date): Promise<readonly Finding[]> => {
  const file = join(folder, 'parley.db')
  if (!existsSync(file)) return [findingsOf('database').ok('not made yet; the first start does so')]
  // Reading leaves SQLite's own files behind, which the service then could not write.
  if (process.getuid !== undefined && statSync(folder).uid !== process.getuid())
    return [
      findingsOf('database').warning(
        'not looked into, since the folder belongs to another user',
        'run doctor as that user',
      ),
    ]
  const { findings, sql } = await examineDatabase(file)
  if (sql === undefined) return findings
  try {
    return [...findings, ...(await checkPublished(folder, new SqlPackStore(sql), now))]
  } finally {
    sql.close()
  }
}

/**
 * Looks at everything that a host may have to mend, changes nothing and asks no other machine.
 * Works while the service runs. Where a setting is wrong, what depends on it is left out.
 */
export const examine = async (
  environment: Environment,
  now: Date,
  node = process.versions.node,
): Promise<readonly Finding[]> => {
  const { settings, faults, hints } = inspectSettings(environment)
  const general = [checkNode(node), ...settingFindings(faults, hints)]
  if (settings === undefined) return general
  return [
    ...general,
    ...checkProxy(settings),
    await checkPort(settings),
    ...(await checkFolder(settings.data)),
    await checkDisk(settings.data),
    ...(await databaseFindings(settings.data, now)),
  ]
}
