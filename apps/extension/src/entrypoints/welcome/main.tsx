import '../../welcome/welcome.css'
import { mount } from '../../parts/mount.tsx'
import { words } from '../../parts/words.ts'
import { report } from '../../reporter.ts'
import { readSample } from '../../welcome/read-sample.ts'
import { Welcome } from '../../welcome/welcome.tsx'

mount(words.welcome.page, <Welcome />)
readSample().catch((error: unknown) => report('sample', error))
