import { contenderOf } from '../contenders/contenders.ts'
import { isComplete, members } from '../workload/members.ts'
import type { Size } from '../workload/ruleSets.ts'
import { directTask, promisedTask } from './memberTask.ts'
import { type Spent, spend, type Task } from './task.ts'

/** What is measured of a contender, by name. */
export type Course = 'complete' | 'all' | 'explained'

/** What a process is asked for. */
export type Order =
  | { readonly kind: 'build' }
  | { readonly kind: 'spend'; readonly course: Course; readonly milliseconds: number }
  | { readonly kind: 'memory' }

/** How long it took to build, up to the first answer. */
export interface Built {
  readonly milliseconds: number
  readonly courses: readonly Course[]
}

/** What a process answers; memory in bytes. */
export type Answer = Built | Spent | { readonly peak: number }

/** One contender with its rule set and its members, ready to be asked. */
export async function workFor(id: string, size: Size, count: number): Promise<(order: Order) => Promise<Answer>> {
  const contender = contenderOf(id)
  const people = members(count)
  const complete = people.filter(isComplete)
  const build = await contender.load(size)
  const taskOf = contender.asynchronous ? promisedTask : directTask
  const courses = new Map<Course, Task>()

  async function start(): Promise<Built> {
    const from = performance.now()
    const { decide, explain } = build()
    const [first] = complete
    if (first) await decide(first)
    const milliseconds = performance.now() - from
    courses.set('complete', taskOf(decide, complete)).set('all', taskOf(decide, people))
    if (explain) courses.set('explained', taskOf(explain, people))
    return { milliseconds, courses: [...courses.keys()] }
  }

  return async (order) => {
    if (order.kind === 'build') return start()
    if (order.kind === 'memory') return { peak: process.resourceUsage().maxRSS * 1024 }
    const task = courses.get(order.course)
    if (!task) throw new Error(`${id} has no ${order.course}`)
    return spend(task, order.milliseconds)
  }
}
