import { BlockList, isIP } from 'node:net'

/** The proxies whose word about their clients is taken. */
export type TrustedProxies = BlockList

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Addresses and networks (`10.0.0.0/8`), parted by commas or white space.
 * @throws RangeError naming the one that is neither.
 */
export const parseProxies = (text: string): TrustedProxies => {
  const list = new BlockList()
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const [address = '', bits, more] = entry.split('/')
    const family = familyOf(address)
    const most = family === 'ipv6' ? 128 : 32
    const isNetwork = bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most
    if (isIP(address) === 0 || more !== undefined || (bits !== undefined && !isNetwork))
      throw new RangeError(`${entry} is neither an address nor a network such as 10.0.0.0/8`)
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/**
 * Who asks: the peer of the connection, or, where that is a trusted proxy, the last address in
 * `X-Forwarded-For` that is not one itself. What stands further left the client may have invented;
 * an entry that is no address ends the search.
 */
export const clientAddress = (
  peer: string,
  forwardedFor: string | null,
  trusted: TrustedProxies,
): string => {
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, familyOf(address))
  let client = peer
  for (const next of (forwardedFor ?? '').split(',').reverse()) {
    if (!isTrusted(client) || isIP(next.trim()) === 0) break
    client = next.trim()
  }
  return client
}
