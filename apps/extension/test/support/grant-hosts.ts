import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

interface Manifest {
  readonly optional_host_permissions?: readonly string[]
}

/**
 * Copies a build with its optional hosts moved to `host_permissions`: the only difference between
 * what is tested and what is shipped, since no reader is here to grant hosts.
 */
export function grantHosts(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  const file = `${to}/manifest.json`
  const { optional_host_permissions: hosts, ...rest } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Manifest
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: hosts }))
}
