import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'

/** An article of our own to try the extension on: neutral, and full of what the pack explains. */
export function SamplePage({ setting }: { readonly setting: PageSetting }) {
  return (
    <Page
      setting={setting}
      title="What a settlement would have to answer"
      description="A sample article to try the extension on."
    >
      <article className="prose" lang="en">
        <h1>What a settlement would have to answer</h1>
        <p className="standfirst">
          A sample article, written for trying the extension on. It reports nothing new.
        </p>
        <p>
          On 12 February 2025 Donald Trump and Vladimir Putin spoke by telephone and said that talks
          on Ukraine would begin;{' '}
          <a href="/topics/volodymyr-zelensky">
            Volodymyr <em>Zelensky</em>
          </a>{' '}
          was called the same day. Since then delegations have met in several cities and drafts with
          different numbers of points have gone back and forth. Whoever writes the final text will
          have to answer five questions in it.
        </p>
        <h2>Whose land</h2>
        <p>
          The first is territory. Russia claims Crimea and four more regions, of which it does not
          hold all; Ukraine calls a transfer of land under force unlawful and points to the border
          of 1991. Between the two lies the fighting in the Donbas, and every proposal has a
          sentence on it: a line where the armies stop, a withdrawal, a vote, or silence.
        </p>
        <h2>Who would watch the line</h2>
        <p>
          A ceasefire needs somebody to watch it. A <em>demilitarised</em> zone has been drawn in
          several drafts, each of another width. European governments speak of a force that would
          arrive afterwards; Russia says that such peacekeepers would be legitimate targets unless
          the UN Security Council sends them.
        </p>
        <h2>How strong an army</h2>
        <p>
          Russia names the demilitarisation and “denazification” of Ukraine among the aims of what
          it calls a “special military operation”. Ukraine rejects the second word altogether and
          any limit that would leave it unable to defend itself. The draft of Istanbul from spring
          2022 already quarrelled over the numbers.
        </p>
        <h2>What for the sanctions</h2>
        <p>
          Sanctions relief could come at once, in phases, or not at all. Western governments say
          that phased sanctions relief would follow steps that can be verified; Russia asks for the
          lifting of sanctions as part of a settlement. Russian oil is where both sides look first.
        </p>
        <h2>What order for Europe</h2>
        <p>
          The widest question is a European security architecture. In December 2021 Russia published
          two drafts that asked NATO to renounce further enlargement; the alliance answered that
          applicants choose freely. Finland and Sweden have joined NATO since, the Oreshnik missile
          has been used in war, and <strong>New START</strong> expired on 5 February 2026 without a
          successor. Each party speaks of root causes and of a just and lasting peace, and each
          means something else by it.
        </p>
      </article>
    </Page>
  )
}
