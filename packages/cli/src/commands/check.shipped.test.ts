import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runHere } from '../../test/sample.ts'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** Shipped regulations, and the days from which each is another: written down from their files by hand. */
test.each([
  ['rules/regulations/trung-uong/101-qd-tw', 2],
  ['examples/regulations/dong-nai/272-qd-tu', 2],
  ['examples/regulations/hau-giang/1972-qd-tu', 2],
  ['examples/regulations/minh-hoa/tinh-moi', 2],
] as const)('%s is another from %d days on, and check looks at each', async (path, count) => {
  const { out } = await runHere(['check', `${packages}${path}`, '--with', `${packages}examples/regulations`, '--json'])
  const { days } = JSON.parse(out)
  const { inForce } = JSON.parse(readFileSync(`${packages}${path}/regulation.json`, 'utf8'))
  expect(days).toHaveLength(count)
  expect(new Set(days.map(({ sha256 }: { sha256: string }) => sha256)).size).toBe(count)
  expect([days[0].from, days.at(-1).to]).toEqual([inForce.from, inForce.to])
})
