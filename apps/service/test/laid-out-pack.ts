import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestBytes } from '@parley/taxonomy'
import { buildFixture } from './fixture-pack.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The fixture pack in a folder, as a build leaves it, until the test is over. */
export const laidOutPack = async (): Promise<string> => {
  const { manifest, artifacts } = await buildFixture()
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'artifacts'))
  await writeFile(join(folder, 'manifest.json'), manifestBytes(manifest))
  for (const [sha256, { identity }] of await artifacts()) {
    await writeFile(join(folder, 'artifacts', sha256), identity)
  }
  return folder
}
