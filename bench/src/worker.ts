// One contender in a process of its own, so that no engine shares a heap, a compiler or a cache with another.
import { workFor } from './run/work.ts'
import type { Size } from './workload/ruleSets.ts'

const [id = '', size, count] = process.argv.slice(2)
const answer = await workFor(id, Number(size) as Size, Number(count))
process.on('message', async (order: Parameters<typeof answer>[0]) => process.send?.(await answer(order)))
process.send?.('ready')
