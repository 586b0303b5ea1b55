// The pack, the service and the extension, each into its own folder; what has not changed is not
// built again.
import { build, install } from './host.mjs'

install()
build()
