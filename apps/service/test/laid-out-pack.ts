import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { manifestBytes } from '@parley/taxonomy'
import { artifactsOf } from '../src/pack/publish.ts'
import { buildFixture } from './fixture-pack.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The fixture pack in a folder, as a build leaves it, until the test is over. */
export const laidOutPack = async (): Promise<string> => {
  const built = await buildFixture()
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'artifacts'))
  await writeFile(join(folder, 'manifest.json'), manifestBytes(built.manifest))
  for await (const [sha256, { gzip }] of artifactsOf(built)) {
    await writeFile(join(folder, 'artifacts', sha256), gunzipSync(gzip))
  }
  return folder
}
