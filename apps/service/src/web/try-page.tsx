import { Phrase } from '@parley/ui'
import { Island } from './island.tsx'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'

/** Where a text can be tried; without a script it says what else there is. */
export function TryPage({ setting }: { readonly setting: PageSetting }) {
  const { tryIt } = setting.words
  return (
    <Page
      setting={setting}
      title={tryIt.title}
      description={tryIt.description}
      current="tryIt"
      script
    >
      <header className="lead">
        <h1>{tryIt.title}</h1>
        <p className="standfirst">{tryIt.about}</p>
      </header>
      <noscript>
        <p className="prose">
          <Phrase text={tryIt.noScript} values={{ address: <code>/v1/annotate</code> }} />
        </p>
      </noscript>
      <Island setting={setting} content={{ kind: 'try', words: tryIt }} />
    </Page>
  )
}
