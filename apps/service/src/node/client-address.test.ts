import { describe, expect, it } from 'vitest'
import { clientAddress, parseProxies } from './client-address.ts'

describe('clientAddress', () => {
  const trusted = parseProxies('127.0.0.1, 10.0.0.0/8 2001:db8:f::/48')

  it.each([
    ['a peer that is no proxy', '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['a proxy that says nothing', '127.0.0.1', null, '127.0.0.1'],
    ['a proxy', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    [
      'an invented address before the true one',
      '127.0.0.1',
      '1.1.1.1, 198.51.100.7',
      '198.51.100.7',
    ],
    ['a row of proxies', '127.0.0.1', '1.1.1.1, 198.51.100.7, 10.1.2.3', '198.51.100.7'],
    ['nothing but proxies', '127.0.0.1', '10.9.9.9,10.1.2.3', '10.9.9.9'],
    ['no address', '127.0.0.1', '198.51.100.7, unknown', '127.0.0.1'],
    ['IPv6', '2001:db8:f::1', '2001:db8:a::9', '2001:db8:a::9'],
    ['IPv4 written as IPv6', '::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['no peer', '', '198.51.100.7', ''],
  ])('finds the client behind %s', (_, peer, forwarded, client) => {
    expect(clientAddress(peer, forwarded, trusted)).toBe(client)
  })

  it('believes no header where no proxy is named', () => {
    expect(clientAddress('127.0.0.1', '198.51.100.7', parseProxies(''))).toBe('127.0.0.1')
  })
})

describe('parseProxies', () => {
  it.each(['localhost', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '::/129', '10.0.0'])(
    'refuses %s by name',
    (entry) => {
      expect(() => parseProxies(`127.0.0.1,${entry}`)).toThrow(`${entry} is neither`)
    },
  )
})
