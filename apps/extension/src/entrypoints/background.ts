import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerOwnPages, answerPages } from '../background/answers.ts'
import { followCommands, followMenu, makeMenu } from '../background/commands.ts'
import { listenToRequests } from '../messages/listen.ts'
import { keepUpdating, onUpdateDue } from '../pack/pinning.ts'
import { dropServiceGrants } from '../pack/service-grant.ts'
import { checkService } from '../pack/update.ts'
import { report } from '../reporter.ts'
import { changeSettings, readSettings } from '../settings.ts'
import { registerReader, startInOpenTabs, stopWhereRemoved } from '../sites/scripts.ts'
import { allow, forReading, readOrigins, webHost } from '../sites/sites.ts'

/** Unreached: the browser ends the background by itself; the signal is for what it starts. */
const { signal } = new AbortController()

const reported = (where: string, work: Promise<unknown>): void => {
  work.catch((error: unknown) => report(where, error))
}

const begin = async (): Promise<void> => {
  const { handover = `e${crypto.randomUUID()}` } = await readSettings()
  await changeSettings({ handover })
  // What was granted for a service that was then not added.
  await dropServiceGrants()
  await Promise.all([registerReader(), keepUpdating()])
}

/** Pages that are open keep the script of the version before; the new one tells it to go. */
const replaceOldScripts = async (): Promise<void> => {
  await begin()
  await startInOpenTabs(await readOrigins())
}

const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

const useGrant = async (granted: readonly string[]): Promise<void> => {
  const origins = await forReading(granted)
  await allow(origins.map((origin) => webHost(origin.replace('*://', 'https://')) ?? ''))
  await registerReader()
  await startInOpenTabs(origins)
}

export default defineBackground(() => {
  listenToRequests(answerPages, answerOwnPages(signal))
  followCommands()
  followMenu()
  onUpdateDue(() => reported('pack update', checkService(signal)))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    reported('installed', replaceOldScripts())
    reported('menu', makeMenu())
    if (reason === 'install') reported('welcome', openWelcome())
  })
  browser.runtime.onStartup.addListener(() => {
    reported('startup', begin())
    reported('menu', makeMenu())
  })
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    reported('grant', useGrant(origins)),
  )
  browser.permissions.onRemoved.addListener(() => {
    reported('grant', registerReader())
    reported('grant', stopWhereRemoved())
  })
})
