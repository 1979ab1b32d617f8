import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse, type Regulation } from '../src/language/parse.ts'
import { runScenarios } from '../src/scenario/run.ts'
import { parseScenarios } from '../src/scenario/scenario.ts'
import { agreeAbout } from './agreement.ts'
import { shippedScenarios } from './shipped.ts'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const files = ['rules/regulations', 'examples/regulations'].flatMap((folder) => {
  const names = existsSync(join(packages, folder)) ? readdirSync(join(packages, folder), { recursive: true }) : []
  return names.map((name) => join(folder, String(name))).filter((name) => name.endsWith('regulation.json'))
})
const read = (file: string): string => readFileSync(join(packages, file), 'utf8')

const library = files.flatMap((file): Regulation[] => {
  const { value } = parse(read(file), file)
  return value ? [value] : []
})

test('every regulation that we ship is read without findings', () => {
  expect(files.length).toBeGreaterThan(1)
  expect(files.flatMap((file) => parse(read(file), file).diagnostics)).toEqual([])
})

const withScenarios = files
  .map((file) => join(dirname(file), 'scenarios.json'))
  .filter((file) => existsSync(join(packages, file)))

test.each(withScenarios)('the scenarios of %s come out as written', (file) => {
  const parsed = parseScenarios(read(file), file)
  expect(parsed.diagnostics).toEqual([])
  const regulation = library.find(({ data }) => data.id === parsed.value?.data.regulation)
  const report = parsed.value && regulation && runScenarios(regulation, parsed.value, library)
  expect(report?.diagnostics).toEqual([])
  expect(report?.results.every(({ passed }) => passed)).toBe(true)
})

test('every scenario is decided alike by every reader', async () => {
  let compared = 0
  for (const { regulation, ruleset, members } of shippedScenarios)
    compared += (await agreeAbout(ruleset, members, { regulation })).length
  expect(compared).toBeGreaterThan(20)
})
