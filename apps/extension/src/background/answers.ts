import { highlightRules } from '@parley/annotator'
import type { OwnAnswers, PageAnswers } from '../messages/listen.ts'
import { currentPack, packStatus } from '../pack/current.ts'
import { readerLanguage } from '../pack/languages.ts'
import { addService, listKeys, removeService } from '../pack/pinning.ts'
import { checkService } from '../pack/update.ts'
import {
  injectCard,
  injectReader,
  insertRules,
  registerReader,
  startInOpenTabs,
  stopInOpenTabs,
} from '../sites/scripts.ts'
import { allow, disallow, hostPattern } from '../sites/sites.ts'
import { spotBlocks, viewCard } from './spotting.ts'

export const answerPages: PageAnswers = {
  begin: async ({ names }, tab) => {
    await insertRules(tab, highlightRules(names))
    return undefined
  },
  spot: ({ blocks, languages }) => spotBlocks(blocks, languages),
  card: ({ topic }) => viewCard(topic),
  'load-card': async (_, tab) => {
    await injectCard(tab)
    return undefined
  },
}

const switchSite = async (host: string, on: boolean): Promise<undefined> => {
  if (on) {
    await allow([host])
    await registerReader()
    await startInOpenTabs([hostPattern(host)])
  } else {
    await stopInOpenTabs(host)
    await disallow(host)
    await registerReader()
  }
  return undefined
}

export const answerOwnPages = (signal: AbortSignal): OwnAnswers => ({
  overview: async () => {
    const pack = await currentPack()
    return await pack.overview(readerLanguage(pack.files))
  },
  'pack-status': () => packStatus(),
  annotate: async ({ tab }) => {
    await injectReader(tab)
    return undefined
  },
  site: ({ host, on }) => switchSite(host, on),
  card: ({ topic }) => viewCard(topic),
  'service-keys': ({ url }) => listKeys(url, signal),
  'service-add': ({ url, fingerprint }) => addService(url, fingerprint, signal),
  'service-remove': async () => {
    await removeService()
    return undefined
  },
  'check-pack': () => checkService(signal),
})
