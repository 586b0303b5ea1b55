import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  buildPublication,
  type CompiledPack,
  manifestBytes,
  manifestOf,
} from '../compile/compile.ts'

/**
 * Writes a compiled pack beside its place and moves it there whole, so that a reader never meets
 * half a pack: `manifest.json` and `artifacts/<sha256>`.
 * @param why the reason for this revision, which its publication will give.
 */
export const writePackFolder = (compiled: CompiledPack, folder: string, why?: string): void => {
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(join(draft, 'artifacts'), { recursive: true })
  for (const { artifact, bytes } of compiled.artifacts)
    writeFileSync(join(draft, artifact.href), bytes)
  const manifest = manifestOf(compiled, {
    ...buildPublication(compiled),
    ...(why === undefined ? {} : { why }),
  })
  writeFileSync(join(draft, 'manifest.json'), manifestBytes(manifest))
  mkdirSync(dirname(folder), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}
