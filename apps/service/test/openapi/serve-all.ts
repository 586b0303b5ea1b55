import { join } from 'node:path'
import { openDataFolder } from '../../src/node/data-folder.ts'
import type { Ports } from '../../src/ports.ts'
import { NOW, serveFixture } from '../serve-fixture.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type Asking, describedClient } from './described-client.ts'

/** Names, in a request, the network that it is to be counted for. */
export const FROM = 'x-from'

export interface ServedAll extends Asking {
  /** What the service told of its own faults. */
  readonly reported: readonly unknown[]
  readonly close: () => void
}

/**
 * The whole service over fixture documents and a real store of reports, and its own client.
 * @param ports what else the service is given; @param spoil changes answers on their way, to see that the client minds.
 */
export const serveAll = async (
  ports: Partial<Ports> = {},
  spoil: (request: Request, answer: Response) => Response | Promise<Response> = (_, answer) =>
    answer,
): Promise<ServedAll> => {
  const data = await openDataFolder(join(await temporaryFolder(), 'data'), NOW)
  const { app, reported } = await serveFixture(undefined, {
    reports: data.reports,
    clientOf: ({ headers }) => headers.get(FROM) ?? '192.0.2.1',
    ...ports,
  })
  const client = await describedClient({
    request: async (request) => spoil(request, await app.request(request)),
  })
  return { ...client, reported, close: () => data.close() }
}
