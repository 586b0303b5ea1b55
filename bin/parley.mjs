#!/usr/bin/env node
// Runs the parley command with the Node that the lockfile brings, whatever Node the host has.
import { install, run } from '../scripts/host.mjs'

install()
process.exitCode = run('node', ['apps/service/src/node/command/main.ts', ...process.argv.slice(2)])
