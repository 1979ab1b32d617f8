// One entrant in a process of its own, so that no engine shares a heap, a compiler or a cache with another.
import type { Courses } from './run/entrant.ts'
import { enterFor } from './run/entrants.ts'
import type { Answer, Built, Order } from './run/order.ts'
import { spend } from './run/task.ts'
import type { Size } from './workload/ruleSets.ts'

const [id = '', size, members] = process.argv.slice(2)
const entrant = await enterFor(id)(Number(size) as Size, Number(members))
let courses: Courses = new Map()

async function build(): Promise<Built> {
  const from = process.cpuUsage()
  courses = await entrant.build()
  const { user, system } = process.cpuUsage(from)
  return { milliseconds: (user + system) / 1_000, courses: [...courses.keys()] }
}

async function answer(order: Order): Promise<Answer> {
  if (order.kind === 'build') return build()
  if (order.kind === 'memory') return { peak: process.resourceUsage().maxRSS * 1024 }
  const task = courses.get(order.course)
  if (!task) throw new Error(`${id} has no course ${order.course}`)
  return spend(task, order.milliseconds)
}

process.on('message', async (order: Order) => process.send?.(await answer(order)))
process.send?.('ready')
