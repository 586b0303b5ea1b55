import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestSchema } from '@parley/taxonomy/pack'

interface PackFile {
  readonly absoluteSrc: string
  readonly relativeDest: string
}

/**
 * Lists the files of the compiled pack that go into the extension, under `pack/`: all but
 * `documents`, which is for the service's read API.
 * @throws when the pack has not been compiled.
 */
export function bundledPackFiles(folder: string): PackFile[] {
  const manifestFile = join(folder, 'manifest.json')
  if (!existsSync(manifestFile)) {
    throw new Error(`No compiled pack at ${folder}: run "npx turbo run build" first.`)
  }
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  const read = manifest.artifacts.filter(({ role }) => role !== 'documents')
  const hrefs = read.map(({ href }) => href)
  return ['manifest.json', ...hrefs].map((path) => ({
    absoluteSrc: join(folder, path),
    relativeDest: `pack/${path}`,
  }))
}
