import { type FormEvent, useState } from 'react'
import { browser } from 'wxt/browser'
import { report } from '../reporter.ts'
import { hostPattern, siteHost } from '../sites/sites.ts'
import { en } from '../wording/en.ts'

/** Asks the browser for one site, and says what came of it. */
export function SiteForm() {
  const [site, setSite] = useState('')
  const [said, setSaid] = useState('')
  const ask = (event: FormEvent): void => {
    event.preventDefault()
    const host = siteHost(site)
    if (host === undefined) {
      setSaid(en.welcome.notASite)
      return
    }
    browser.permissions.request({ origins: [hostPattern(host)] }).then(
      (granted) => setSaid(granted ? en.welcome.allowed(host) : en.welcome.refused),
      (error: unknown) => {
        report('site', error)
        setSaid(en.welcome.refused)
      },
    )
  }
  return (
    <form onSubmit={ask}>
      <label>
        {en.welcome.site}
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
        {en.welcome.read}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}
