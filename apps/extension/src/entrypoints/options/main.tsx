import '../../options/options.css'
import { Options } from '../../options/options.tsx'
import { mount } from '../../parts/mount.tsx'
import { words } from '../../parts/words.ts'

mount(words.options.title, <Options />)
