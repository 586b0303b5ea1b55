import '../../welcome/welcome.css'
import { mount } from '../../parts/mount.tsx'
import { readSample } from '../../welcome/read-sample.ts'
import { Welcome } from '../../welcome/welcome.tsx'

mount(<Welcome />)
readSample()
