import { en } from '../wording/en.ts'

/** A text of our own, about no particular day: every mark in it opens its real card. */
export function SampleArticle() {
  return (
    <article className="article-body" aria-label={en.welcome.sample}>
      <h3>What is on the table, and what lies under it</h3>
      <p>
        Negotiators from Russia, Ukraine and the United States rarely lack proposals. What they lack
        is an order to take them in. A ceasefire could come first and leave every other question for
        later, or it could be the last page of a document in which all of them are answered.
      </p>
      <p>
        Some of the older papers come back in each round. The Budapest Memorandum of 1994 is quoted
        by those who ask what a promise is worth; the Minsk agreements by those who ask what becomes
        of a text that both sides signed and neither read in the same way. A demilitarized zone
        along the line of contact has been drawn on many maps, and so has a force of peacekeepers to
        watch it.
      </p>
      <p>
        Other words are disputed themselves. Moscow speaks of denazification and of a special
        military operation; Kyiv and its partners reject both terms. Behind them stand the questions
        of NATO membership, of security guarantees, and of the frozen assets of Russia’s central
        bank.
      </p>
    </article>
  )
}
