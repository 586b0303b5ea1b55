import '@parley/ui/tokens.css'
import '@parley/ui/parts.css'
import '../web/pages.css'
import '../web/try.css'
import { createRoot } from 'react-dom/client'
import { TryText } from './try-text.tsx'

const place = document.getElementById('try')
if (place !== null) createRoot(place).render(<TryText language={place.dataset.language ?? 'en'} />)
