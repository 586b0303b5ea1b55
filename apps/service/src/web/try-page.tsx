import { Page, type PageSetting } from './page.tsx'

/** Where a text can be tried; all but the form itself is here without a script. */
export function TryPage({ setting }: { readonly setting: PageSetting }) {
  return (
    <Page
      setting={setting}
      title="Try a text · Parley"
      description="Paste an article and see which topics of the peace talks it mentions."
      current="try"
      script={setting.assets.tryScript}
    >
      <header className="lead">
        <h1>Try a text</h1>
        <p className="standfirst">
          Paste an article and see which topics it mentions, and which of the five issues are
          mentioned in it. The text is read in your browser: nothing that you type is sent anywhere.
        </p>
      </header>
      <div id="try" data-language={setting.places.language} />
      <noscript>
        <p>
          Reading the text in your browser needs JavaScript. Without it, a program can post the text
          to <code>/v1/annotate</code>, and the issues and topics can be read on the other pages.
        </p>
      </noscript>
    </Page>
  )
}
