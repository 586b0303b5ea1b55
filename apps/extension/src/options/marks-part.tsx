import type { Density } from '@parley/annotator'
import { useState } from 'react'
import { useAnswer } from '../parts/use-answer.ts'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { changeSettings, DENSITIES, readSettings } from '../settings.ts'

/** How densely an article is marked. */
export function MarksPart() {
  const { value: settings } = useAnswer(readSettings)
  const [chosen, setChosen] = useState<Density>()
  if (settings === undefined) return null
  const choose = (density: Density): void => {
    setChosen(density)
    changeSettings({ density }).catch((error: unknown) => report('density', error))
  }
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.options.marks}</h2>
      <fieldset>
        <legend className="hint">{words.options.marksHint}</legend>
        {DENSITIES.map((density) => (
          <label key={density} className="choice">
            <input
              type="radio"
              name="density"
              value={density}
              checked={(chosen ?? settings.density) === density}
              onChange={() => choose(density)}
            />
            {words.options.densities[density]}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
