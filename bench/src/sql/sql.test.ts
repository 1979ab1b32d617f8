import { expect, it } from 'vitest'
import { sizes } from '../workload/ruleSets.ts'
import { sqlDisagreements } from './agree.ts'
import { handSql } from './hand.ts'
import { openTable } from './table.ts'

const connection = await openTable(400)

it.each(sizes)('by hand, %i rules give the answers of the reference', async (size) => {
  const disagreements = await sqlDisagreements(connection, handSql(size, 'members'), size)
  expect(disagreements.slice(0, 3)).toEqual([])
})
