import { parseArgs } from 'node:util'
import { quick, thorough } from './run/effort.ts'
import { measured } from './run/statistics.ts'
import { measureTogether } from './run/together.ts'
import { type Size, sizes } from './workload/ruleSets.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    rules: { type: 'string' },
    out: { type: 'string' },
    members: { type: 'string' },
  },
})
const effort = values.quick ? quick : thorough
for (const size of (values.rules?.split(',').map(Number) as Size[] | undefined) ?? sizes) {
  const rows = await measureTogether(
    { ids: (values.only ?? 'hand,compile').split(','), size, members: Number(values.members ?? 10000) },
    effort,
  )
  console.log(`\n${size} rules`)
  for (const row of rows)
    for (const [course, rounds] of Object.entries(row.courses))
      console.log(
        row.id.padEnd(26),
        course.padEnd(20),
        `build ${row.build.toFixed(0)} ms peak ${(row.peak / 1e6).toFixed(0)} MB`,
        `cpu ${measured(rounds.processor).median.toFixed(0)} ns (${measured(rounds.processor).least.toFixed(0)}-${measured(rounds.processor).most.toFixed(0)}), clock ${measured(rounds.clock).median.toFixed(0)} ns`,
      )
}
