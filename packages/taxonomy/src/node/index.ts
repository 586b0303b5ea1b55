export { DOCUMENTS_FOLDER, PACK_FOLDER } from './places.ts'
export { readPackFolder } from './read-pack-folder.ts'
export { writeJsonSchemas } from './write-json-schemas.ts'
export { writePackFolder } from './write-pack-folder.ts'
