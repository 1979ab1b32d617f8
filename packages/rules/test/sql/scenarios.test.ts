import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type Facts, parse, parseScenarios, type Regulation, type Ruleset, resolve, toSql } from '../../src/index.ts'
import { agreeInSql } from './agree.ts'
import { onEveryEngine } from './engines.ts'

const packages = fileURLToPath(new URL('../../..', import.meta.url))
const files = ['rules/regulations', 'examples/regulations'].flatMap((folder) =>
  readdirSync(join(packages, folder), { recursive: true })
    .map((name) => join(packages, folder, String(name)))
    .filter((name) => name.endsWith('regulation.json')),
)

const regulations = files.flatMap((file): (readonly [Regulation, string])[] => {
  const { value } = parse(readFileSync(file, 'utf8'), file)
  return value ? [[value, join(dirname(file), 'scenarios.json')]] : []
})
const library = regulations.map(([regulation]) => regulation)

/** The people of a regulation's scenarios, by the ruleset of the day on which each is looked at. */
function scenariosOf(regulation: Regulation, file: string): Map<string, { ruleset: Ruleset; members: Facts[] }> {
  const days = new Map<string, { ruleset: Ruleset; members: Facts[] }>()
  const { value } = existsSync(file) ? parseScenarios(readFileSync(file, 'utf8'), file) : {}
  for (const { on, facts } of value?.data.scenarios ?? []) {
    const ruleset = days.get(on)?.ruleset ?? resolve(regulation, { on, library }).value
    if (ruleset) days.set(on, { ruleset, members: [...(days.get(on)?.members ?? []), facts] })
  }
  return days
}

onEveryEngine('every scenario of every shipped regulation is decided in SQL as by the trace', async (engine) => {
  let compared = 0
  for (const [regulation, file] of regulations)
    for (const { ruleset, members } of scenariosOf(regulation, file).values()) {
      const { ddl } = toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] })
      await engine.run(`DROP TABLE IF EXISTS ${engine.table}`)
      await engine.run(ddl)
      await agreeInSql(engine, ruleset, members, { regulation: regulation.data.id })
      compared += members.length
    }
  expect(compared).toBeGreaterThan(20)
})
