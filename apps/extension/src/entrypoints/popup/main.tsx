import '../../popup/popup.css'
import { mount } from '../../parts/mount.tsx'
import { Popup } from '../../popup/popup.tsx'

mount(<Popup />)
