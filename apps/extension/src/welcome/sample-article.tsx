import { words } from '../parts/words.ts'

/** A text of our own, about no particular day: every mark in it opens its real card. */
export function SampleArticle() {
  const { title, paragraphs } = words.sample
  return (
    <article className="article-body" aria-label={words.welcome.sample}>
      <h3>{title}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  )
}
