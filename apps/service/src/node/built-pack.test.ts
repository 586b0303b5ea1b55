import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { manifestBytes } from '@parley/taxonomy'
import { beforeAll, describe, expect, it } from 'vitest'
import { allArtifacts, buildFixture } from '../../test/fixture-pack.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { artifactsOf, type BuiltPack } from '../pack/publish.ts'
import { readBuiltPack } from './built-pack.ts'

let built: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
})

const layOut = async (withEncodings: boolean): Promise<string> => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'artifacts'))
  await writeFile(join(folder, 'manifest.json'), manifestBytes(built.manifest))
  for await (const [sha256, { br, gzip }] of artifactsOf(built)) {
    const file = join(folder, 'artifacts', sha256)
    await writeFile(file, gunzipSync(gzip))
    if (withEncodings) await writeFile(`${file}.br`, br)
    if (withEncodings) await writeFile(`${file}.gz`, gzip)
  }
  return folder
}

describe('readBuiltPack', () => {
  it.each([true, false])('reads a folder (compressed before: %s)', async (withEncodings) => {
    const read = await readBuiltPack(await layOut(withEncodings))
    expect(read.manifest).toEqual(built.manifest)
    expect(await allArtifacts(read)).toEqual(await allArtifacts(built))
  })

  it('refuses an artifact that is not what the manifest names', async () => {
    const folder = await layOut(true)
    const [first] = built.manifest.artifacts
    await writeFile(join(folder, first?.href ?? ''), 'changed')
    const read = await readBuiltPack(folder)
    await expect(read.artifacts.get(first?.sha256 ?? '')).rejects.toThrow(
      /is not what the manifest names/,
    )
  })

  it('refuses a folder without a pack and says what to do', async () => {
    await expect(readBuiltPack(await temporaryFolder())).rejects.toThrow(/build the pack first/)
  })
})
