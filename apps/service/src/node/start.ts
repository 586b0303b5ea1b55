import { createApp } from '../app.ts'
import type { Assets } from '../ports.ts'
import { readBuiltPack } from './built-pack.ts'
import { clientAddress, parseProxies } from './client-address.ts'
import { openDataFolder } from './data-folder.ts'
import { type Listening, type Peer, serve } from './serve.ts'
import type { Settings } from './settings.ts'

const DAY = 24 * 60 * 60 * 1000

export interface Running extends Listening {
  readonly fingerprint: string
}

/** Opens the data folder, publishes the pack and listens; what fails on the way is closed again. */
export const start = async (
  settings: Settings,
  packFolder: string,
  assets: Assets,
): Promise<Running> => {
  const now = () => new Date()
  const report = (error: unknown) => console.error(error)
  const built = await readBuiltPack(settings.pack ?? packFolder)
  const data = await openDataFolder(settings.data, now(), settings.database)
  try {
    await data.publish(built, now())
    const { publicOrigin, trustedProxies = parseProxies('') } = settings
    const app = createApp({
      store: data.store,
      reports: data.reports,
      clientOf: ({ headers }, environment) =>
        clientAddress((environment as Peer).peer, headers.get('x-forwarded-for'), trustedProxies),
      assets,
      now,
      report,
      ...(publicOrigin === undefined ? {} : { publicOrigin }),
    })
    const listening = await serve((request, peer) => app.fetch(request, peer), settings)
    const renewal = setInterval(() => data.publish(built, now()).catch(report), DAY)
    return {
      url: listening.url,
      fingerprint: data.key.public.fingerprint,
      close: async () => {
        clearInterval(renewal)
        await listening.close()
        data.close()
      },
    }
  } catch (error) {
    data.close()
    throw error
  }
}
