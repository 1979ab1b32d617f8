import { expect } from 'vitest'
import { type Agreement, pairsWanted } from './agreement.ts'

/** Says how many pairs readers agree on, and fails where these were too few of a kind. */
export function expectEnough({ generator, pairs, withMissing, onThreshold, outcomes, seconds }: Agreement): void {
  const about = `${withMissing} with missing facts, ${onThreshold} exactly on a threshold`
  console.log(`${generator}: ${pairs} pairs, ${about}, ${seconds.toFixed(1)} s, ${JSON.stringify(outcomes)}`)
  expect(pairs).toBeGreaterThanOrEqual(pairsWanted / 2)
  expect(withMissing / pairs).toBeGreaterThan(1 / 5)
  expect(onThreshold / pairs).toBeGreaterThan(1 / 5)
  expect(Object.keys(outcomes).sort()).toEqual(['conflict', 'decided', 'not-rated', 'undecided', 'unruled'])
}
