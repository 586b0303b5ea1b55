import assets from 'virtual:parley-assets'
import bundled from 'virtual:parley-pack'
import { createWorker } from './worker.ts'

export default createWorker({ assets, bundled })
