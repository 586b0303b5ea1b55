import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FOLDERS, packSchema } from '../schema/documents.ts'

/** JSON Schemas of every document kind, by which an editor completes and checks YAML. */
export const writeJsonSchemas = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries({ pack: packSchema, ...FOLDERS })) {
    const emitted = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' })
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(emitted, null, 2)}\n`)
  }
}
