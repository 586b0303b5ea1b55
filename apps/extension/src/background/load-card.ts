import type { Frame } from '../messages/listen.ts'
import { currentPack } from '../pack/current.ts'
import { readerLanguage } from '../pack/languages.ts'
import { injectCard } from '../sites/scripts.ts'
import { cardLanguage } from '../wording/words.ts'

/** Brings the card's script into a page, with the words of the reader's language. */
export async function loadCard(frame: Frame): Promise<void> {
  const { files } = await currentPack()
  await injectCard(frame, cardLanguage(readerLanguage(files)))
}
