import '../../popup/popup.css'
import { mount } from '../../parts/mount.tsx'
import { words } from '../../parts/words.ts'
import { Popup } from '../../popup/popup.tsx'

mount(words.name, <Popup />)
