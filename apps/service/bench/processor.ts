/** What the kernel knows of a process; of Linux alone, since it reads /proc. */
import { readdirSync, readFileSync } from 'node:fs'
import { load } from './load.ts'
import type { RunningProcess } from './running-service.ts'

const ROUNDS = 15

/** Microseconds that all threads of a process have run, in its own code and in the kernel's. */
export const processorTime = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const [ran] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
    return sum + Number(ran) / 1000
  }, 0)

/** Resident memory of a process, in megabytes (10^6 bytes). */
export const residentMemory = (pid: number): number =>
  (Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1e6

export const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN

/** A server and the request that it is asked. */
export interface Asked {
  readonly server: Pick<RunningProcess, 'url' | 'pid'>
  readonly request: Buffer
  readonly status: number
}

/**
 * Microseconds of processor time that one request takes at each server: the median of rounds, in
 * which the servers take turns, so that a busy moment of the machine meets all of them. The first
 * two rounds warm up and do not count.
 */
export const timeInTurns = async <Name extends string>(
  servers: Readonly<Record<Name, Asked>>,
  requests: number,
): Promise<Readonly<Record<Name, number>>> => {
  const names = Object.keys(servers) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -2; round < ROUNDS; round++)
    for (const name of names) {
      const { server, request, status } = servers[name]
      const before = processorTime(server.pid)
      await load(server.url, request, status, requests)
      const each = (processorTime(server.pid) - before) / requests
      if (round >= 0) times.get(name)?.push(each)
    }
  return Object.fromEntries(
    names.map((name) => [name, median(times.get(name) ?? [])]),
  ) as unknown as Readonly<Record<Name, number>>
}
