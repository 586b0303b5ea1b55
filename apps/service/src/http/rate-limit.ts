/**
 * A token bucket for each address, without keeping any address: the key is an HMAC of it under a
 * salt that is drawn at random, lives in memory alone and is thrown away with every bucket when the
 * day (UTC) changes. Nothing here can be read back, compared between days or survive a restart.
 * Each question costs one HMAC; memory is bounded by MOST_BUCKETS.
 */

/** How many requests may come at once, and after how long another one may follow. */
export interface Rate {
  readonly burst: number
  readonly refillSeconds: number
}

const MOST_BUCKETS = 20_000
const DAY = 86_400_000

interface Bucket {
  readonly tokens: number
  readonly at: number
}

const HEX_GROUPS = 8

/** The four first groups of an IPv6 address: what one subscriber usually has. */
const networkOf = (canonical: string): string => {
  const [head = '', tail] = canonical.split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail === undefined) return groups.slice(0, 4).join(':')
  const last = tail === '' ? [] : tail.split(':')
  const zeros = Array<string>(HEX_GROUPS - groups.length - last.length).fill('0')
  return [...groups, ...zeros, ...last].slice(0, 4).join(':')
}

/**
 * Whose bucket an address draws from: an IPv4 address its own, also where it is written as IPv6
 * (`::ffff:192.0.2.1`); an IPv6 address that of its /64. What is no address draws from one bucket
 * with everything else that is none.
 */
export const subscriberOf = (address: string): string => {
  const [bare = ''] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare
  const host = URL.parse(`http://${mapped.includes(':') ? `[${mapped}]` : mapped}`)?.hostname
  if (host?.startsWith('[')) return `${networkOf(host.slice(1, -1))}::/64`
  return host !== undefined && /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host : 'unknown'
}

const newSalt = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]) as Promise<CryptoKey>

/** Takes a token of an address; answers 0, or the seconds until there is one again. */
export type RateLimit = (address: string, now: Date) => Promise<number>

export const rateLimit = ({ burst, refillSeconds }: Rate): RateLimit => {
  let day: number | undefined
  let salt: Promise<CryptoKey> | undefined
  const buckets = new Map<string, Bucket>()

  const keyOf = async (address: string, today: number): Promise<string> => {
    if (salt === undefined || day !== today) {
      day = today
      salt = newSalt()
      buckets.clear()
    }
    const bytes = new TextEncoder().encode(subscriberOf(address))
    const digest = await crypto.subtle.sign('HMAC', await salt, bytes)
    return String.fromCharCode(...new Uint8Array(digest, 0, 16))
  }

  return async (address, now) => {
    const key = await keyOf(address, Math.floor(now.valueOf() / DAY))
    const at = now.valueOf() / 1000
    const { tokens: held, at: since } = buckets.get(key) ?? { tokens: burst, at }
    const tokens = Math.min(burst, held + Math.max(0, at - since) / refillSeconds)
    if (tokens < 1) return Math.ceil((1 - tokens) * refillSeconds)
    // Last in the map is last used: whoever was silent longest is forgotten first.
    buckets.delete(key)
    if (buckets.size >= MOST_BUCKETS) buckets.delete(buckets.keys().next().value ?? '')
    buckets.set(key, { tokens: tokens - 1, at: Math.max(at, since) })
    return 0
  }
}
