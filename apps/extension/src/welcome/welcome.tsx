import { browser } from 'wxt/browser'
import { report } from '../reporter.ts'
import { en } from '../wording/en.ts'
import { SampleArticle } from './sample-article.tsx'
import { SiteForm } from './site-form.tsx'

/** What Parley does, shown on a sample, and the least that it needs to be allowed. */
export function Welcome() {
  return (
    <main className="welcome">
      <header>
        <p className="hint">{en.name}</p>
        <h1>{en.welcome.title}</h1>
        <p>{en.welcome.lead}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{en.welcome.try}</h2>
        <p className="hint">{en.welcome.tryHint}</p>
        <SampleArticle />
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{en.welcome.where}</h2>
        <p>{en.welcome.asked}</p>
        <ol>
          <li>{en.welcome.once}</li>
          <li>
            {en.welcome.always}
            <SiteForm />
          </li>
        </ol>
        <p className="hint">{en.welcome.keys}</p>
        <button
          type="button"
          className="parley-link"
          onClick={() => {
            browser.runtime.openOptionsPage().catch((error: unknown) => report('options', error))
          }}
        >
          {en.welcome.more}
        </button>
      </section>
    </main>
  )
}
