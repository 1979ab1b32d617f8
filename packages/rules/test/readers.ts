import { runInThisContext } from 'node:vm'
import { transformSync } from 'esbuild'
import { compileReader } from '../src/compile/closures.ts'
import { compile } from '../src/compile/compile.ts'
import { compileTrace } from '../src/compile/compileTrace.ts'
import type { Loader } from '../src/compile/loader.ts'
import { loaderOf } from '../src/compile/loaderOf.ts'
import { admitter } from '../src/evaluate/admit.ts'
import { evaluate } from '../src/evaluate/evaluate.ts'
import { type Evaluation, trace } from '../src/evaluate/trace.ts'
import type { Known } from '../src/language/operators.ts'
import type { Facts } from '../src/language/value.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'
import { decidedInColumns, inColumns } from './columns.ts'
import { refer } from './reference.ts'
import { admitted } from './referenceAdmit.ts'

/** One way to decide members. */
export interface Reader {
  readonly name: string
  /** What it says of members, one after another. */
  readonly decide: (ruleset: Ruleset, members: readonly Facts[]) => readonly unknown[] | Promise<readonly unknown[]>
  /** Which part of what the trace finds out it says: the decision, where nothing else is told. */
  readonly part?: (evaluation: Evaluation, ruleset: Ruleset) => unknown
}

/** What is known of a member, numbers as the reference reads them. */
export function knownOf(ruleset: Ruleset): (facts: Facts) => Readonly<Record<string, Known>> {
  const admit = admitter(ruleset)
  const numbers = Object.entries(ruleset.facts).filter(([, { type }]) => type === 'number')
  return (facts) => {
    const known = admit(facts)
    for (const [id, fact] of numbers) {
      const value = Object.hasOwn(facts, id) ? admitted(fact, facts[id]) : undefined
      if (value === undefined) delete known[id]
      else known[id] = value
    }
    return known
  }
}

/** The loader of a module that was written for a ruleset. */
export function loaderIn(text: string): Loader {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' })
  const module: { exports: { loader?: Loader } } = { exports: {} }
  runInThisContext(`(module) => {${code}}`)(module)
  if (!module.exports.loader) throw new Error(code)
  return module.exports.loader
}

/** A member several times: a loader is asked once a row had as many keys. */
function decideTwice(ruleset: Ruleset, members: readonly Facts[]): readonly unknown[] {
  const decide = compile(ruleset, { loader: loaderIn(loaderOf(ruleset)) })
  for (const facts of members) decide(facts)
  return members.map((facts) => decide(facts))
}

/** Every reader in TypeScript. What they say is held to the trace. */
export const readers: readonly Reader[] = [
  {
    name: 'reference',
    decide: (ruleset, members) => {
      const known = knownOf(ruleset)
      return members.map((facts) => refer(ruleset, known(facts)))
    },
    part: ({ decision: { authority: _, ...decision } }) => decision,
  },
  {
    name: 'json-rules-engine',
    decide: async (ruleset, members) => {
      const decisions: unknown[] = []
      for (const facts of members) decisions.push((await evaluate(ruleset, facts)).decision)
      return decisions
    },
  },
  {
    name: 'compiled trace',
    decide: (ruleset, members) => members.map(compileTrace(ruleset)),
    part: (evaluation) => evaluation,
  },
  { name: 'compiled', decide: (ruleset, members) => members.map(compile(ruleset)) },
  { name: 'compiled with a loader', decide: decideTwice },
  {
    name: 'columns',
    decide: decidedInColumns,
    part: ({ decision }, ruleset) => inColumns(ruleset, decision),
  },
  {
    name: 'compiled in parts',
    decide: (ruleset, members) => {
      const { read, decide } = compileReader(ruleset)
      return members.map((facts) => decide(read(facts)))
    },
  },
]

/** What the trace finds out about a member. */
export const traced = (ruleset: Ruleset, members: readonly Facts[]): readonly Evaluation[] =>
  members.map((facts) => trace(ruleset, facts))
