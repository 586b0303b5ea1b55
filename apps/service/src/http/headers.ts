import type { Assets } from '../ports.ts'

/**
 * On every answer for programs: readable from any origin, never with credentials, never sniffed or
 * framed. Written inline by each answer: middleware for CORS costs more than the answer itself.
 */
export const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/**
 * On every web page: no inline style or script but the two of the build, known by their hashes;
 * nothing from elsewhere, nothing sent elsewhere.
 */
export const pageHeaders = ({ style, loader }: Assets) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' '${loader.hash}'`,
    `style-src '${style.hash}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})

export const IMMUTABLE = 'public, max-age=31536000, immutable'
/** Long enough to take load off, short enough that a correction is seen within minutes. */
export const FRESH = 'public, max-age=300'
/** Kept, but asked again each time: a manifest and its signature must come from one publication. */
export const REVALIDATED = 'public, no-cache'
