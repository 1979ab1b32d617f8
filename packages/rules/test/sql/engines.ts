import { describe, test } from 'vitest'
import { duckdbEngine } from './duckdb.ts'
import type { Engine } from './engine.ts'
import { pgliteEngine, serverEngine } from './postgres.ts'

const server = process.env.NEUGUONG_POSTGRES

/** The engines that SQL runs on here. A server is one only where the environment names it. */
export const engines: readonly (readonly [string, (() => Promise<Engine>) | undefined])[] = [
  ['DuckDB', duckdbEngine],
  ['PGlite', pgliteEngine],
  ['a PostgreSQL server', server === undefined ? undefined : () => serverEngine(server)],
]

/** Asks something of every engine; one that is not here is skipped, and says why. */
export const onEveryEngine = (title: string, ask: (engine: Engine) => Promise<void>) =>
  describe(title, () => {
    for (const [name, open] of engines)
      test(`on ${name}`, async (context) => {
        if (!open) return context.skip('NEUGUONG_POSTGRES names no server')
        const engine = await open()
        try {
          await ask(engine)
        } finally {
          await engine.close()
        }
      })
  })
