import { fill } from '@parley/ui'
import { useState } from 'react'
import { browser } from 'wxt/browser'
import { ask } from '../messages/ask.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { hostPattern } from '../sites/sites.ts'

export interface SiteSwitchProps {
  readonly host: string
  readonly isOn: boolean
  readonly onChange: () => void
}

/** Reads a site always, or no longer. Asking the browser must be the first thing in the gesture. */
export function SiteSwitch({ host, isOn, onChange }: SiteSwitchProps) {
  const [wanted, setWanted] = useState(isOn)
  const change = async (on: boolean): Promise<void> => {
    const granted = !on || (await browser.permissions.request({ origins: [hostPattern(host)] }))
    if (!granted) return setWanted(false)
    await ask({ kind: 'site', host, on })
    onChange()
  }
  return (
    <label className="choice">
      <input
        type="checkbox"
        role="switch"
        aria-checked={wanted}
        checked={wanted}
        onChange={({ currentTarget: { checked } }) => {
          setWanted(checked)
          change(checked).catch((error: unknown) => report('site switch', error))
        }}
      />
      {fill(words.popup.site, { host })}
    </label>
  )
}
