import { BackupRefused } from '../backup/contents.ts'
import type { Proof } from '../backup/prove.ts'
import type { Call } from './command.ts'

/** Progress goes beside the answer. */
export const tell = (line: string): void => console.error(line)

export const proofLines = ({ fingerprint, packs, publications, artifacts, reports }: Proof) => [
  `key          ${fingerprint}`,
  ...packs.map(
    ({ pack, sequence, revision }) =>
      `pack         ${pack}, sequence ${sequence}, revision ${revision.slice(0, 12)}`,
  ),
  `holds        ${publications} publications, ${artifacts} artifacts, ${reports} reports`,
]

/**
 * A file that is no good is an answer: exit code 1, and with `--json` what is wrong by name.
 * @throws every other error again.
 */
export const refusalOf = (command: string, call: Call, error: unknown): number => {
  if (!(error instanceof BackupRefused)) throw error
  if (call.values.json)
    console.log(JSON.stringify({ fault: error.fault, detail: error.message }, null, 2))
  console.error(`parley ${command}: ${error.message}`)
  return 1
}
