/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export const hostHeaders = (pagePolicy: string): string => `/*
  Access-Control-Allow-Origin: *
  Content-Security-Policy: ${pagePolicy}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/v1/*
  Content-Type: application/json
  Cache-Control: public, max-age=300
/v1/packs/*
  Cache-Control: public, no-cache
/v1/packs/:pack/changes.atom
  Content-Type: application/atom+xml
/v1/packs/:pack/changes.json
  Content-Type: application/feed+json
/v1/packs/:pack/artifacts/*
  Content-Type: application/octet-stream
  Cache-Control: public, max-age=31536000, immutable
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/** `_redirects` of the same hosts: lists at the addresses that the service has them at. */
export const redirects = (lists: readonly string[]): string =>
  ['packs', ...lists].map((name) => `/v1/${name} /v1/${name}/index.json 200\n`).join('')

export const readMe = (
  origin: string,
  now: Date,
): string => `Parley as plain files, made ${now.toISOString()} for ${origin}

Serve this folder at the root of a host. Readers can add ${origin} to the extension as they
would a service: v1/keys, and under v1/packs the signed manifest, its signature and every artifact, are
byte for byte what the service has. The manifest names the day by which it must be renewed
(expiresAt): export again before, and whenever something is published.

Where things lie
  v1/keys, v1/packs/PACK/...           as the service has them; artifacts with .br and .gz beside
  v1/packs/PACK/changes.atom, .json    feeds of what changed
  v1/LIST/index.json                   each list whole, without paging
  v1/issues/ID  v1/topics/ID  v1/parties/ID  v1/sources/ID
                                       JSON in files without an ending
  v1/topics/index.jsonld               the vocabulary as SKOS
  openapi.json                         describes the service; not all of it is here, see below
  index.html, issues/, topics/, ...    the web pages; other languages under their code, as in uk/topics/

What a host should do
  send Access-Control-Allow-Origin: * for v1/ (the extension's background needs it)
  send v1/ as application/json, artifacts as application/octet-stream and as immutable
  keep no copies of v1/packs/PACK/manifest.json and .sig without asking again
  _headers and _redirects say this to hosts that read such files; others have settings of their own

What files cannot do
  POST /v1/annotate and POST /v1/reports: there is nobody to answer
  GET /v1/search, filters (?issue=, ?party=, ?from=, ?to=) and paging: the lists are whole, filter them
  content negotiation: JSON-LD and languages have addresses of their own, encodings are the host's
  308 and 300 for ids that moved or were split; ETag and 304 beyond what the host does
  /healthz, /readyz
  in the pages: choosing a language by the form, and searching without a script
`
