import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type LibsqlServer, startLibsql } from '../../test/libsql-server.ts'
import { emptied } from '../../test/sql.contract.ts'
import { storageContract } from '../../test/storage.contract.ts'
import { StoreUnavailable } from '../pack/store-unavailable.ts'
import { Hrana, HranaError } from './hrana.ts'

let server: LibsqlServer
beforeAll(async () => {
  server = await startLibsql()
})
afterAll(() => server.close())

storageContract('libSQL', () => emptied(new Hrana({ url: server.url })))

interface Asked {
  readonly baton?: string
  readonly requests: readonly { readonly type: string }[]
}

/** A server before the real one, to see what is sent and to answer as other servers do. */
const listen = async (
  answer: (asked: Asked, token: string | undefined) => Promise<unknown> | unknown,
): Promise<string> => {
  const front = createServer(async (request, response) => {
    const asked: Asked = JSON.parse(await text(request))
    const answered = await answer(asked, request.headers.authorization)
    if (typeof answered === 'number') response.writeHead(answered, { location: server.url })
    response.end(JSON.stringify(answered))
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void front.close())
  const address = front.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

describe('Hrana', () => {
  it('leaves no stream open on a server that keeps them, and asks for none twice', async () => {
    const open = new Set<string>()
    const seen: string[] = []
    const url = await listen(async ({ baton, requests }) => {
      seen.push(requests.map(({ type }) => type).join(' '))
      const work = requests.filter(({ type }) => type !== 'close')
      const closed = { type: 'ok', response: { type: 'close' } }
      if (baton !== undefined) open.delete(baton)
      if (work.length === 0) return { baton: null, results: [closed] }
      const answer = await fetch(`${server.url}/v2/pipeline`, {
        method: 'POST',
        body: JSON.stringify({ requests: work }),
      })
      const { results } = (await answer.json()) as { results: unknown[] }
      if (work.length < requests.length) return { baton: null, results: [...results, closed] }
      const next = `stream ${seen.length}`
      open.add(next)
      return { baton: next, results }
    })
    const sql = new Hrana({ url })
    for (let times = 0; times < 3; times++)
      expect(await sql.query({ sql: 'SELECT 1 AS one' })).toEqual([{ one: 1 }])
    expect(seen).toEqual(['execute', 'close', 'execute close', 'execute close'])
    expect([...open]).toEqual([])
  })

  it('sends its token, and never to where an answer points', async () => {
    const tokens: (string | undefined)[] = []
    const url = await listen((_, token) => {
      tokens.push(token)
      return token === 'Bearer right' ? 307 : 401
    })
    const ask = (token: string) => new Hrana({ url, token }).query({ sql: 'SELECT 1' })
    await expect(ask('right')).rejects.toThrow(`the database at ${url}: answered with status 307`)
    await expect(ask('wrong')).rejects.toThrow(`the database at ${url}: refuses the token (401)`)
    expect(tokens).toEqual(['Bearer right', 'Bearer wrong'])
  })

  it.each([
    ['another answer', { baton: null, results: [] }, 'answered nothing'],
    ['no Hrana', { hello: 'world' }, 'does not speak Hrana 2'],
    ['a fault of the server', 503, 'answered with status 503'],
  ])('names the server and what is wrong with it: %s', async (_, answer, message) => {
    const url = await listen(() => answer)
    const asked = new Hrana({ url }).query({ sql: 'SELECT 1' })
    await expect(asked).rejects.toThrow(HranaError)
    await expect(asked).rejects.toThrow(`the database at ${url}: ${message}`)
  })

  it('says so when nobody listens', async () => {
    const asked = new Hrana({ url: 'http://127.0.0.1:1' }).query({ sql: 'SELECT 1' })
    await expect(asked).rejects.toThrow(StoreUnavailable)
    await expect(asked).rejects.toMatchObject({
      cause: { message: 'the database at http://127.0.0.1:1: cannot be reached' },
    })
  })
})
