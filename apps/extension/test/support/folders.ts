import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
export const PAGES = join(ROOT, 'test/pages')

export type Target = 'chrome' | 'firefox'

/** The build as it is shipped. */
export const shipped = (target: Target, variant: '' | '-e2e' = ''): string =>
  join(ROOT, `.output/${target}-mv3${variant}`)

/** Its copy with the manifest's optional hosts moved to `host_permissions`. */
export const granted = (target: Target, variant: '' | '-e2e' = ''): string =>
  `${shipped(target, variant)}-granted`
