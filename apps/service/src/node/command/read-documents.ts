import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Documents,
  FOLDERS,
  type Folder,
  loadDocuments,
  manifestSchema,
  packSchema,
  verifyArtifact,
} from '@parley/taxonomy'
import { readPackFolder } from '@parley/taxonomy/node'
import { PackProblems } from './pack-source.ts'

const parseJson = (file: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new RangeError(`${file} is no JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** The documents of an artifact, each held against its schema as if it were a file. */
const parseDocuments = (file: string, value: unknown): Documents => {
  const lists = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<Folder | 'pack', unknown>
  >
  const parsed = Object.entries(FOLDERS).map(([folder, schema]) => {
    const list = schema.array().safeParse(lists[folder as Folder])
    return [folder, list] as const
  })
  const pack = packSchema.safeParse(lists.pack)
  const broken = parsed.flatMap(([folder, { success }]) => (success ? [] : [folder]))
  if (broken.length > 0 || !pack.success)
    throw new RangeError(`${file} holds no documents of this version: ${broken.join(', ')}`)
  return {
    pack: pack.data,
    ...Object.fromEntries(parsed.map(([folder, { data }]) => [folder, data])),
  } as unknown as Documents
}

const readBuilt = async (folder: string): Promise<Documents> => {
  const file = join(folder, 'manifest.json')
  const manifest = manifestSchema.safeParse(parseJson(file, readFileSync(file)))
  if (!manifest.success) throw new RangeError(`${file} is no manifest of a pack`)
  const artifact = manifest.data.artifacts.find(({ role }) => role === 'documents')
  if (artifact === undefined) throw new RangeError(`${file} names no documents`)
  const path = join(folder, artifact.href)
  const bytes = new Uint8Array(readFileSync(path))
  if (!(await verifyArtifact(artifact, bytes)))
    throw new RangeError(`${path} is not what the manifest names; build the pack again`)
  return parseDocuments(path, parseJson(path, bytes))
}

/**
 * The documents of a folder of YAML files, or of a built pack with its manifest. What the linter's
 * rules would say is left aside: a pack with faults can be counted and compared all the same.
 * @throws PackProblems when a document cannot be read; RangeError when the folder holds no pack.
 */
export const readDocuments = async (folder: string): Promise<Documents> => {
  if (existsSync(join(folder, 'manifest.json'))) return readBuilt(folder)
  const { loaded, problems } = loadDocuments(readPackFolder(folder))
  if (loaded === undefined || problems.length > 0) throw new PackProblems(problems)
  return loaded.documents
}
