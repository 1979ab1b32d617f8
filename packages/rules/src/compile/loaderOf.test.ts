import * as fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { cases } from '../../test/effort.ts'
import { entry, fileOf, rulesetOf as read } from '../../test/fixture.ts'
import { manyRules } from '../../test/manyRules.ts'
import { anyMember, regulation, rulesetOf } from '../../test/random.ts'
import { trace } from '../evaluate/trace.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { compile } from './compile.ts'
import type { Loader } from './loader.ts'
import { loaderOf } from './loaderOf.ts'

/** The loader of a module, as a program that imports the module has it. */
async function loaderIn(text: string): Promise<Loader> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).loader
}

/** Holds members, each several times so that the loader is used, to the trace. */
async function agree(ruleset: Ruleset, members: readonly Facts[]): Promise<void> {
  const decide = compile(ruleset, { loader: await loaderIn(loaderOf(ruleset)) })
  const wanted = members.map((facts) => trace(ruleset, facts).decision)
  for (let round = 0; round < 2; round++) expect(members.map((facts) => decide(facts))).toEqual(wanted)
}

/** Names that no file may use, because they could be taken for code. */
const names = ['"; process.exit(1); //', ['$', '{1}'].join(''), '`', "'", '\u2028\\', '"] = 0 /*'] as const
const plain = ['a', 'b', 'c', 'd', 'e', 'f']

/** Something with names in the place of the plain ones, wherever they stand. */
function renamed<T>(value: T): T {
  const nameOf = (text: string): string => names[plain.indexOf(text)] ?? text
  if (typeof value === 'string') return nameOf(value) as T
  if (Array.isArray(value)) return value.map(renamed) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, of]) => [nameOf(key), renamed(of)] as const)
  return Object.fromEntries(entries) as T
}

/** A ruleset with facts of all kinds. */
const hostile = renamed(
  read(
    fileOf({
      facts: `
        "a": { "type": "number", "min": -3, "max": 9, "integer": true, ${entry} },
        "b": { "type": "number", "min": 0.5, ${entry} },
        "c": { "type": "day", ${entry} },
        "d": { "type": "boolean", ${entry} },
        "e": { "type": "choice", "options": { "co": "Có", "khong": "Không" }, ${entry} },
        "f": { "type": "set", "options": { "x": "X", "y": "Y" }, ${entry} }`,
      rules: `
        { "id": "r1", "tier": "outstanding", "when": { "all": [
          { "fact": "a", "operator": "greaterThan", "value": 2 },
          { "fact": "b", "operator": "equal", "value": 1.5 } ] }, ${entry} },
        { "id": "r2", "tier": "good", "when": { "any": [
          { "fact": "c", "operator": "lessThan", "value": "2020-01-01" },
          { "fact": "d", "operator": "equal", "value": true } ] }, ${entry} },
        { "id": "r3", "tier": "vanguard", "when": { "all": [
          { "fact": "e", "operator": "equal", "value": "co" },
          { "fact": "f", "operator": "contains", "value": "y" } ] }, ${entry} }`,
    }),
  ),
)
const values = [
  [-4, -3, 0, 3, 9, 10, 2.5, -0, Number.NaN, 1e300, '3', true],
  [0.4, 0.5, 1.4, 1.5, 1.6, 1e300, Infinity, -Infinity, '1.5'],
  ['2019-12-31', '2020-01-01', '2020-02-30', 5],
  [true, false, 1, 'true'],
  ['co', 'khong', 'CO', ''],
  [[], ['x'], ['y', 'x'], ['z'], 'x', {}],
] as const
const hostileMember: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(names.map((name, at) => [name, fc.constantFrom<unknown>(...(values[at] ?? []), null, undefined)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>

describe(`a loader (seed ${seed})`, () => {
  test('loads members of random regulations as they are read without it', async () => {
    for (const [index, file] of fc.sample(regulation, { numRuns: cases(60), seed }).entries())
      await agree(rulesetOf(file), fc.sample(anyMember, { numRuns: 100, seed: seed + index }))
  })

  test.each(['first', 'unique'] as const)('loads members for many rules, hit policy %s', async (policy) => {
    for (const [index, file] of fc.sample(manyRules(policy), { numRuns: cases(20), seed }).entries())
      await agree(rulesetOf(file), fc.sample(anyMember, { numRuns: 100, seed: seed + index }))
  })

  test('takes names and values for what they are, however they are written', async () => {
    await agree(hostile, fc.sample(hostileMember, { numRuns: cases(3000), seed }))
  })

  test('takes nothing from what a member inherits, and reads keys that come in another order or that no rule asks for', async () => {
    class Person {
      readonly laDangVien = true
    }
    const [file] = fc.sample(regulation, { numRuns: 1, seed })
    const members = fc.sample(anyMember, { numRuns: 100, seed })
    await agree(rulesetOf(file as object), [
      ...members,
      ...members.map((facts) => Object.create(facts) as Facts),
      ...members.map((facts) => Object.assign(new Person(), facts) as unknown as Facts),
      ...members.map((facts) => Object.fromEntries(Object.entries({ ...facts, ghiChu: 'x' }).reverse()) as Facts),
      ...members.map((facts) => Object.assign(Object.create(null), facts) as Facts),
    ])
  })

  test('is refused where it was written for other rules', async () => {
    const loader = await loaderIn(loaderOf(hostile))
    const [file] = fc.sample(regulation, { numRuns: 1, seed })
    expect(() => compile(rulesetOf(file as object), { loader })).toThrow(RangeError)
    expect(() => compile(hostile, { loader })).not.toThrow()
  })

  test.each([
    ['facts of all kinds', hostile],
    ['no facts', read(fileOf({ facts: '', rules: `{ "id": "r", "tier": "good", "otherwise": true, ${entry} }` }))],
  ])('is a module that the TypeScript compiler accepts at its strictest: %s', (_, ruleset) => {
    const source = `type Loader = import('./loader.ts').Loader\n${loaderOf(ruleset).replace(/^import .*$/m, '')}`
    const file = new URL('written.ts', import.meta.url).pathname
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      skipLibCheck: true,
      types: [],
    }
    const host = ts.createCompilerHost(options)
    const { getSourceFile } = host
    host.getSourceFile = (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
        : getSourceFile.call(host, name, ...rest)
    const program = ts.createProgram([file], options, host)
    const own = program.getSourceFile(file)
    const found = [...program.getSyntacticDiagnostics(own), ...program.getSemanticDiagnostics(own)]
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })
})
