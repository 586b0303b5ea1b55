import type { MiddlewareHandler } from 'hono'
import type { Ports } from '../ports.ts'
import { problem } from './problem.ts'
import { type Rate, rateLimit } from './rate-limit.ts'

/** Answers 429 with `Retry-After` to a network that asks more often than `rate`, body unread. */
export const limitRate = (
  rate: Rate,
  { clientOf, now }: Pick<Ports, 'clientOf' | 'now'>,
): MiddlewareHandler => {
  const take = rateLimit(rate)
  return async (c, next) => {
    const wait = await take(clientOf?.(c.req.raw, c.env) ?? '', now())
    if (wait === 0) return await next()
    const detail = `too many requests from your network; try again in ${wait} seconds`
    return problem(429, detail, undefined, { 'retry-after': String(wait) })
  }
}
