/** Lints and compiles the pack of this repository into dist/; writes nothing when a problem is found. */
import { compile } from '../compile/compile.ts'
import { lint } from '../lint/lint.ts'
import { formatProblem } from '../lint/problem.ts'
import { DOCUMENTS_FOLDER, PACK_FOLDER, SCHEMAS_FOLDER } from './places.ts'
import { readPackFolder } from './read-pack-folder.ts'
import { writeJsonSchemas } from './write-json-schemas.ts'
import { writePackFolder } from './write-pack-folder.ts'

const { loaded, problems } = lint(readPackFolder(DOCUMENTS_FOLDER))
for (const problem of problems) console.error(formatProblem(problem))
if (loaded && problems.length === 0) {
  const compiled = await compile(loaded.documents)
  writePackFolder(compiled, PACK_FOLDER)
  writeJsonSchemas(SCHEMAS_FOLDER)
  console.log(`pack ${compiled.pack}, revision ${compiled.revision.slice(0, 12)}`)
} else {
  console.error(`${problems.length} problems; no pack was written`)
  process.exitCode = 1
}
