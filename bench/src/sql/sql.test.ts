import { describe, expect, it } from 'vitest'
import { sizes } from '../workload/ruleSets.ts'
import { sqlDisagreements } from './agree.ts'
import { prepareByHand } from './compact.ts'
import { ourSql } from './duckdb.ts'
import { handSql } from './hand.ts'
import { openTable } from './table.ts'

const connection = await openTable(400)
await prepareByHand(connection)

describe.each(sizes)('with %i rules, DuckDB gives the answers of the reference', (size) => {
  it.each(['members', 'compact'] as const)('by hand from %s', async (table) => {
    expect((await sqlDisagreements(connection, handSql(size, table), size)).slice(0, 3)).toEqual([])
  })

  it('from toSql', async () => {
    expect((await sqlDisagreements(connection, await ourSql(size), size)).slice(0, 3)).toEqual([])
  })
})
