import { BlockList, isIP } from 'node:net'
import type { Settings } from '../settings.ts'
import { type Finding, findingsOf } from './finding.ts'

/** One of each end of the public networks, set aside for documents (RFC 5737, RFC 3849). */
const STRANGERS = [
  ['198.51.100.1', 'ipv4'],
  ['203.0.113.1', 'ipv4'],
  ['2001:db8::1', 'ipv6'],
] as const

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  (isIP(host) !== 0 && LOOPBACK.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'))

/** Whether what stands before the service, and what it is told of that, fit together. */
export const checkProxy = (
  settings: Pick<Settings, 'host' | 'publicOrigin' | 'trustedProxies'>,
): readonly Finding[] => {
  const { host, publicOrigin, trustedProxies } = settings
  const { ok, warning, fault } = findingsOf('proxy')
  const findings: Finding[] = []
  if (
    trustedProxies &&
    STRANGERS.some(([address, family]) => trustedProxies.check(address, family))
  )
    findings.push(
      fault(
        'TRUSTED_PROXIES holds public networks whole: every client can invent its address',
        'name the addresses of the proxy alone',
      ),
    )
  if (publicOrigin === undefined && !isLoopback(host))
    findings.push(
      warning(
        `the service is reached from elsewhere (HOST ${host}) without PUBLIC_ORIGIN: addresses in its answers are as each request names them`,
        'set PUBLIC_ORIGIN to the address that readers use',
      ),
    )
  const isPublic = publicOrigin !== undefined && !isLoopback(new URL(publicOrigin).hostname)
  if (isPublic && publicOrigin.startsWith('http:'))
    findings.push(
      warning(
        `PUBLIC_ORIGIN ${publicOrigin} is not encrypted: what readers read is open on the way`,
        'put a proxy with TLS in front and set PUBLIC_ORIGIN to its https address',
      ),
    )
  if (isPublic && trustedProxies === undefined)
    findings.push(
      warning(
        'without TRUSTED_PROXIES all clients behind a proxy count as one, and so for its limits',
        'set TRUSTED_PROXIES to the address that the proxy connects from',
      ),
    )
  return findings.length > 0 ? findings : [ok('PUBLIC_ORIGIN and TRUSTED_PROXIES fit HOST')]
}
