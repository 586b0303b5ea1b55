import { join } from 'node:path'

const PACKAGE = join(import.meta.dirname, '..', '..')

/** The pack's YAML documents in this repository. */
export const DOCUMENTS_FOLDER = join(PACKAGE, 'documents')

/** Where the build puts the compiled pack. */
export const PACK_FOLDER = join(PACKAGE, 'dist', 'pack')

/** Where the build puts the JSON Schemas of the documents. */
export const SCHEMAS_FOLDER = join(PACKAGE, 'dist', 'schemas')
