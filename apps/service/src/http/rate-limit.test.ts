import { describe, expect, it } from 'vitest'
import { rateLimit, subscriberOf } from './rate-limit.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)

describe('subscriberOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
    ['somebody', 'unknown'],
    ['2001:db8:::9', 'unknown'],
  ])('takes %j for %j', (address, subscriber) => {
    expect(subscriberOf(address)).toBe(subscriber)
  })
})

describe('rateLimit', () => {
  it('lets a burst through, says how long to wait, and refills', async () => {
    const take = rateLimit({ burst: 2, refillSeconds: 60 })
    expect(await take('192.0.2.1', at(0))).toBe(0)
    expect(await take('192.0.2.1', at(0))).toBe(0)
    expect(await take('192.0.2.1', at(0))).toBe(60)
    expect(await take('192.0.2.1', at(45))).toBe(15)
    expect(await take('192.0.2.1', at(60))).toBe(0)
    expect(await take('192.0.2.1', at(60))).toBe(60)
  })

  it('never holds more than a burst', async () => {
    const take = rateLimit({ burst: 2, refillSeconds: 60 })
    await take('192.0.2.1', at(0))
    const waits = []
    for (let times = 0; times < 3; times++) waits.push(await take('192.0.2.1', at(3600)))
    expect(waits).toEqual([0, 0, 60])
  })

  it('counts a /64 as one and other addresses apart', async () => {
    const take = rateLimit({ burst: 1, refillSeconds: 60 })
    expect(await take('2001:db8:1:2::1', at(0))).toBe(0)
    expect(await take('2001:db8:1:2:ffff::2', at(0))).toBe(60)
    expect(await take('2001:db8:1:3::1', at(0))).toBe(0)
    expect(await take('192.0.2.1', at(0))).toBe(0)
    expect(await take('192.0.2.2', at(0))).toBe(0)
  })

  it('forgets everybody when the day changes', async () => {
    const take = rateLimit({ burst: 1, refillSeconds: 7200 })
    expect(await take('192.0.2.1', at(86_399))).toBe(0)
    expect(await take('192.0.2.1', at(86_399))).toBe(7200)
    expect(await take('192.0.2.1', at(86_400))).toBe(0)
  })

  it('does not give tokens away when the clock goes back', async () => {
    const take = rateLimit({ burst: 1, refillSeconds: 60 })
    expect(await take('192.0.2.1', at(100))).toBe(0)
    expect(await take('192.0.2.1', at(50))).toBe(60)
  })
})
