import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Facts, parse, parseScenarios, type Regulation, type Ruleset, resolve } from '../src/index.ts'

const packages = fileURLToPath(new URL('../..', import.meta.url))
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

/** The people of some scenarios, and the ruleset of the day on which they are looked at. */
interface Looked {
  readonly regulation: string
  readonly ruleset: Ruleset
  readonly members: Facts[]
}

/** The people of a regulation's scenarios, by day. */
function scenariosOf(regulation: Regulation, file: string): readonly Looked[] {
  const days = new Map<string, Looked>()
  const { value } = existsSync(file) ? parseScenarios(readFileSync(file, 'utf8'), file) : {}
  for (const { on, facts } of value?.data.scenarios ?? []) {
    const ruleset = days.get(on)?.ruleset ?? resolve(regulation, { on, library }).value
    const members = [...(days.get(on)?.members ?? []), facts]
    if (ruleset) days.set(on, { regulation: regulation.data.id, ruleset, members })
  }
  return [...days.values()]
}

/** Every scenario of every regulation that we ship. */
export const shippedScenarios: readonly Looked[] = regulations.flatMap(([regulation, file]) =>
  scenariosOf(regulation, file),
)
