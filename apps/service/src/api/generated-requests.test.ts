import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Operation, routesOf } from '../../test/openapi/description.ts'
import {
  type Generated,
  generatedRequests,
  type Known,
  toRequest,
} from '../../test/openapi/generated-requests.ts'
import { FROM, serveAll } from '../../test/openapi/serve-all.ts'

const REQUESTS = 20_000
const SEED = 8

const KNOWN: Known = {
  id: ['new-start', 'old-start', 'divided-accord', 'russia', 'territory', 'fixture-paper'],
  pack: ['fixture'],
  topic: ['new-start', 'russia', 'nothing'],
  issue: ['territory', 'process'],
  party: ['russia', 'ukraine'],
  q: ['new start', 'росія', 'minsk'],
  after: ['new-start', 'minsk-agreements', 'russia'],
  limit: ['1', '2', '500'],
  from: ['2025', '2026-01'],
  to: ['2026-01-16', '2026'],
  since: ['0', '1', '99'],
  lang: ['uk', 'uk,pl', '*', 'xx'],
  kind: ['treaty', 'wrong-match', 'other'],
  exact: ['New START'],
  note: ['A note.'],
}

const mediaType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()

/** A body called by a name that the operation does not declare. */
const isUndeclared = ({ method, type, body }: Generated, operation: Operation | undefined) =>
  operation?.requestBody !== undefined &&
  method === 'POST' &&
  body !== undefined &&
  !Object.keys(operation.requestBody.content).includes(mediaType(type ?? ''))

describe('requests generated from the description', () => {
  it(`are answered as it says, ${REQUESTS} of them`, async () => {
    const { description, ask, reported, close } = await serveAll()
    const operations = new Map(
      routesOf(description).map(({ operation }) => [operation.operationId, operation]),
    )
    const seen = new Map<number, number>()
    let count = 0
    await fc.assert(
      fc.asyncProperty(generatedRequests(description, KNOWN), async (generated) => {
        const request = toRequest(generated)
        // Most come from a network of their own; those of one are many enough to be refused.
        count += 1
        if (count % 3 !== 0) request.headers.set(FROM, `192.0.2.${count}`)
        const { status } = await ask(request)
        expect(status).toBeLessThan(500)
        if (isUndeclared(generated, operations.get(generated.operationId))) expect(status).toBe(415)
        seen.set(status, (seen.get(status) ?? 0) + 1)
      }),
      { numRuns: REQUESTS, seed: SEED },
    )
    close()
    expect(reported).toEqual([])
    expect(count).toBe(REQUESTS)
    const expected = [200, 201, 204, 300, 304, 308, 400, 404, 405, 413, 415]
    expect([...seen.keys()].toSorted()).toEqual(expected)
  }, 300_000)
})
