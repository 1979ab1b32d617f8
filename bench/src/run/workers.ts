import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Size } from '../workload/ruleSets.ts'
import type { Built, Order } from './order.ts'
import type { Spent } from './task.ts'

/** A contender in its own process. */
export interface Worker {
  readonly build: () => Promise<Built>
  readonly spend: (course: string, milliseconds: number) => Promise<Spent>
  /** The most memory that the process ever held, in bytes. */
  readonly peak: () => Promise<number>
  readonly stop: () => void
}

/** The next message of a process; refused when the process ends instead. */
const nextMessage = (child: ChildProcess): Promise<unknown> =>
  new Promise((accept, refuse) => {
    const ended = (code: number | null) => refuse(new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.removeListener('exit', ended)
      accept(message)
    })
  })

/** Starts a process for one contender; resolved once its members are there. */
export async function startWorker(id: string, size: Size, members: number): Promise<Worker> {
  const child = fork(fileURLToPath(new URL('worker.js', import.meta.url)), [id, `${size}`, `${members}`])
  await nextMessage(child)
  const ask = (order: Order): Promise<unknown> => {
    child.send(order)
    return nextMessage(child)
  }
  return {
    build: async () => (await ask({ kind: 'build' })) as Built,
    spend: async (course, milliseconds) => (await ask({ kind: 'spend', course, milliseconds })) as Spent,
    peak: async () => ((await ask({ kind: 'memory' })) as { peak: number }).peak,
    stop: () => child.kill(),
  }
}
