import { fill } from '@parley/ui'
import { type FormEvent, useState } from 'react'
import { browser } from 'wxt/browser'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { hostPattern, siteHost } from '../sites/sites.ts'

/** Asks the browser for one site, and says what came of it. */
export function SiteForm() {
  const [site, setSite] = useState('')
  const [said, setSaid] = useState('')
  const ask = (event: FormEvent): void => {
    event.preventDefault()
    const host = siteHost(site)
    if (host === undefined) {
      setSaid(words.welcome.notASite)
      return
    }
    browser.permissions.request({ origins: [hostPattern(host)] }).then(
      (granted) => setSaid(granted ? fill(words.welcome.allowed, { host }) : words.welcome.refused),
      (error: unknown) => {
        report('site', error)
        setSaid(words.welcome.refused)
      },
    )
  }
  return (
    <form onSubmit={ask}>
      <label>
        {words.welcome.site}
        <input
          type="text"
          inputMode="url"
          required
          placeholder="www.example.org"
          value={site}
          onChange={({ currentTarget: { value } }) => setSite(value)}
        />
      </label>
      <button type="submit" className="parley-button">
        {words.welcome.read}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}
