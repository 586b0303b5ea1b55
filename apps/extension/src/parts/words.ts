import { ownWords } from '../wording/words.ts'

/** What the extension's own pages say; a browser's language stays while it runs. */
export const words = ownWords()
