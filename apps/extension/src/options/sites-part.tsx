import { browser } from 'wxt/browser'
import { ask } from '../messages/ask.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { readSettings } from '../settings.ts'
import { ALL_SITES, readOrigins } from '../sites/sites.ts'

interface Sites {
  readonly granted: readonly string[]
  readonly off: readonly string[]
}

const readSites = async (): Promise<Sites> => {
  const [granted, { off }] = await Promise.all([readOrigins(), readSettings()])
  return { granted, off }
}

const isEvery = (origin: string): boolean => /^(<all_urls>|(\*|https?):\/\/\*\/\*)$/.test(origin)

const inBackground = (work: Promise<unknown>, done: () => void): void => {
  work.then(done, (error: unknown) => report('sites', error))
}

/** The sites that the reader granted and switched off, and one switch for all of them. */
export function SitesPart() {
  const { value: sites, again } = useAnswer(readSites)
  if (sites === undefined) return null
  const single = sites.granted.filter((origin) => !isEvery(origin))
  const hasEvery = sites.granted.some(isEvery)
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.options.sites}</h2>
      <p className="hint">{words.options.sitesHint}</p>
      <label className="choice">
        <input
          type="checkbox"
          role="switch"
          aria-checked={hasEvery}
          checked={hasEvery}
          onChange={() => {
            const every = { origins: [ALL_SITES] }
            const { permissions } = browser
            inBackground(hasEvery ? permissions.remove(every) : permissions.request(every), again)
          }}
        />
        {words.options.allSites}
      </label>
      <SiteList
        sites={single}
        action={words.options.remove}
        onAct={(origin) => inBackground(browser.permissions.remove({ origins: [origin] }), again)}
      />
      {single.length === 0 && !hasEvery && <p className="hint">{words.options.noSites}</p>}
      {sites.off.length > 0 && <h3>{words.options.off}</h3>}
      <SiteList
        sites={sites.off}
        action={words.options.allowAgain}
        onAct={(host) => inBackground(ask({ kind: 'site', host, on: true }), again)}
      />
    </section>
  )
}

interface SiteListProps {
  readonly sites: readonly string[]
  readonly action: string
  readonly onAct: (site: string) => void
}

function SiteList({ sites, action, onAct }: SiteListProps) {
  if (sites.length === 0) return null
  return (
    <ul className="sites">
      {sites.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <button
            type="button"
            className="parley-button"
            aria-label={`${action}: ${site}`}
            onClick={() => onAct(site)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  )
}
