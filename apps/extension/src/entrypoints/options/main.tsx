import '../../options/options.css'
import { Options } from '../../options/options.tsx'
import { mount } from '../../parts/mount.tsx'

mount(<Options />)
