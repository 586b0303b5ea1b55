import '../src/tokens.css'
import '../src/parts.css'
import './gallery.css'
import { LANGUAGES } from '@parley/taxonomy'
import { createRoot } from 'react-dom/client'
import { MessagesProvider } from '../src/index.ts'
import { catalogues } from '../src/messages/catalogues.ts'
import { EXAMPLES } from './examples.tsx'

/** The page itself: every part, in the theme and the language that the address asks for. */
function Gallery({ language }: { readonly language: keyof typeof catalogues }) {
  return (
    <MessagesProvider messages={catalogues[language]}>
      <main className="bench">
        <h1>The parts</h1>
        <nav aria-label="Themes and languages">
          <a href="?">As the system</a>
          <a href="?theme=light">Light</a>
          <a href="?theme=dark">Dark</a>
          {LANGUAGES.map((other) => (
            <a key={other} href={`?lang=${other}`} lang={other}>
              {other}
            </a>
          ))}
        </nav>
        <nav aria-label="Parts">
          {EXAMPLES.map(({ name }) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </nav>
        {EXAMPLES.map(({ name, isNarrow, show }) => (
          <section
            key={name}
            id={name}
            className={isNarrow ? 'example narrow' : 'example'}
            aria-labelledby={`${name}-title`}
          >
            <h2 id={`${name}-title`}>{name}</h2>
            {show()}
          </section>
        ))}
      </main>
    </MessagesProvider>
  )
}

const asked = new URLSearchParams(location.search)
const language = LANGUAGES.find((known) => known === asked.get('lang')) ?? 'en'
const theme = asked.get('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
document.documentElement.lang = language
const place = document.getElementById('gallery')
if (place !== null) createRoot(place).render(<Gallery language={language} />)
