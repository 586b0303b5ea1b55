import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestSchema } from '@parley/taxonomy/pack'

/** What the extension reads; `documents` is for the service's read API and stays out of the package. */
const ROLES = new Set(['index', 'cards', 'overview'])

interface PackFile {
  readonly absoluteSrc: string
  readonly relativeDest: string
}

/**
 * Lists the files of the compiled pack that go into the extension, under `pack/`.
 * @throws when the pack has not been compiled.
 */
export function bundledPackFiles(folder: string): PackFile[] {
  const manifestFile = join(folder, 'manifest.json')
  if (!existsSync(manifestFile)) {
    throw new Error(`No compiled pack at ${folder}: run "npx turbo run build" first.`)
  }
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  const hrefs = manifest.artifacts.filter(({ role }) => ROLES.has(role)).map(({ href }) => href)
  return ['manifest.json', ...hrefs].map((path) => ({
    absoluteSrc: join(folder, path),
    relativeDest: `pack/${path}`,
  }))
}
