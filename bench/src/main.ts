import { parseArgs } from 'node:util'
import { contenders } from './contenders/contenders.ts'
import { quick, thorough } from './run/effort.ts'
import { measureObjects } from './run/objects.ts'
import { type Size, sizes } from './workload/ruleSets.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, rules: { type: 'string' }, out: { type: 'string' } },
})
const effort = values.quick ? quick : thorough
const ids = values.only?.split(',') ?? contenders.map(({ id }) => id)
for (const size of (values.rules?.split(',').map(Number) as Size[] | undefined) ?? sizes) {
  const rows = await measureObjects(size, ids, effort)
  console.log(`\n${size} rules`)
  for (const row of rows)
    console.log(
      row.id.padEnd(26),
      `build ${row.build.toFixed(0)} ms`,
      ...Object.entries(row.courses).map(
        ([c, m]) =>
          `${c} ${m.time.median.toFixed(0)} ns ${m.ratio.median.toFixed(2)}x [${m.ratio.least.toFixed(2)}-${m.ratio.most.toFixed(2)}]`,
      ),
    )
}
