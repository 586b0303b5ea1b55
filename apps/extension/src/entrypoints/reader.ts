import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReader } from '../page/reader.ts'

/**
 * Registered for the sites that the reader granted, or injected by the toolbar button. A script
 * without WXT's content-script context, which would tell every page the extension's name by
 * `postMessage`; `startReader` sees to replacement itself.
 */
export default defineUnlistedScript(() => void startReader())
