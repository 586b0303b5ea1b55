import { highlightRules } from '@parley/annotator'
import type { OwnAnswers, PageAnswers } from '../messages/listen.ts'
import { currentPack, packStatus } from '../pack/current.ts'
import { readerLanguage } from '../pack/languages.ts'
import { addService, listKeys, removeService } from '../pack/pinning.ts'
import { checkService } from '../pack/update.ts'
import { changeSettings, readSettings } from '../settings.ts'
import {
  injectReader,
  insertRules,
  registerReader,
  startInOpenTabs,
  stopInOpenTabs,
} from '../sites/scripts.ts'
import { allow, disallow, hostPattern } from '../sites/sites.ts'
import { loadCard } from './load-card.ts'
import { lookUp } from './look-up.ts'
import { sendReport } from './send-report.ts'
import { nameTopics, spotBlocks, viewCard } from './spotting.ts'
import { forgetWrongMatch, keepWrongMatch } from './wrong-matches.ts'

const shared = {
  spot: ({ blocks, languages }) => spotBlocks(blocks, languages),
  card: ({ topic }) => viewCard(topic),
  mute: async ({ topic, on }) => {
    const { muted } = await readSettings()
    const others = muted.filter((id) => id !== topic)
    await changeSettings({ muted: on ? [...others, topic] : others })
    return undefined
  },
  'wrong-match': async ({ match }) => {
    await keepWrongMatch(match)
    return undefined
  },
  'send-report': ({ report, service }) => sendReport(report, service),
  'topic-names': ({ topics }) => nameTopics(topics),
} satisfies Partial<PageAnswers & OwnAnswers>

export const answerPages: PageAnswers = {
  ...shared,
  begin: async ({ names }, frame) => {
    await insertRules(frame, highlightRules(names, !import.meta.env.CHROME))
    return undefined
  },
  'load-card': async (_, frame) => {
    await loadCard(frame)
    return undefined
  },
  'look-up': ({ text }) => lookUp(text),
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
  ...shared,
  'forget-match': async ({ at }) => {
    await forgetWrongMatch(at)
    return undefined
  },
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
  'service-keys': ({ url }) => listKeys(url, signal),
  'service-add': ({ url, fingerprint }) => addService(url, fingerprint, signal),
  'service-remove': async () => {
    await removeService()
    return undefined
  },
  'check-pack': () => checkService(signal),
})
