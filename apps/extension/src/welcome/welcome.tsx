import { browser } from 'wxt/browser'
import { words } from '../parts/words.ts'
import { report } from '../reporter.ts'
import { SampleArticle } from './sample-article.tsx'
import { SiteForm } from './site-form.tsx'

/** What Parley does, shown on a sample, and the least that it needs to be allowed. */
export function Welcome() {
  return (
    <main className="welcome">
      <header>
        <p className="hint">{words.name}</p>
        <h1>{words.welcome.title}</h1>
        <p>{words.welcome.lead}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{words.welcome.try}</h2>
        <p className="hint">{words.welcome.tryHint}</p>
        <SampleArticle />
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{words.welcome.where}</h2>
        <p>{words.welcome.asked}</p>
        <ol>
          <li>{words.welcome.once}</li>
          <li>
            {words.welcome.always}
            <SiteForm />
          </li>
        </ol>
        <p className="hint">{words.welcome.keys}</p>
        <button
          type="button"
          className="parley-link"
          onClick={() => {
            browser.runtime.openOptionsPage().catch((error: unknown) => report('options', error))
          }}
        >
          {words.welcome.more}
        </button>
      </section>
    </main>
  )
}
