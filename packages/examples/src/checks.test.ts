import { readdirSync, readFileSync } from 'node:fs'
import { check, diagram, layersOf, parse, parseScenarios, resolve } from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import { describe, expect, it } from 'vitest'

const roots = ['../regulations/', '../../rules/regulations/'].map((path) => new URL(path, import.meta.url))
const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('regulation.json'))
    .map((path) => [path.replace('/regulation.json', ''), new URL(path, root)] as const),
)

/** What all checks find in a file on the first day in force. */
function findingsIn(file: URL): readonly string[] {
  const library = trungUong()
  const regulation = parse(readFileSync(file, 'utf8'), 'regulation.json').value
  if (!regulation) throw new Error('not readable')
  const ruleset = resolve(regulation, { on: regulation.data.inForce.from, library }).value
  if (!ruleset) throw new Error('not resolvable')
  const scenarios = parseScenarios(readFileSync(new URL('scenarios.json', file), 'utf8'), 'scenarios.json').value
  const { layers } = layersOf(regulation, library)
  const found = check({ regulation, layers, ruleset, diagram: diagram(ruleset), scenarios })
  const agreed = new Set(scenarios?.data.scenarios.map(({ expect: { outcome } }) => outcome))
  const onRecord = (code: string): boolean =>
    (code === 'gap' && agreed.has('unruled')) || (code === 'conflict' && agreed.has('conflict'))
  return found
    .filter(({ level, code }) => level !== 'note' && !onRecord(code))
    .map(({ code, place }) => `${code} ${place.pointer}`)
}

describe('all checks', () => {
  it.each(files)('find nothing to mend in %s but the gaps that its scenarios put on record', (_, file) => {
    expect(findingsIn(file)).toEqual([])
  })
})
