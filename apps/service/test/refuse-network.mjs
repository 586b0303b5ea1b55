// Loaded before a program: every connection that it opens is told and ends it.
import { subscribe } from 'node:diagnostics_channel'
import { writeSync } from 'node:fs'
import { Socket } from 'node:net'

const refuse = () => {
  writeSync(2, 'REFUSED CONNECTION\n')
  process.exit(70)
}
subscribe('net.client.socket', refuse)
Socket.prototype.connect = refuse
