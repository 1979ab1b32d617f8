// diagnostics and language

// calendar
export * from './calendar/checkProcedure.ts'
export type { NextStep } from './calendar/next.ts'
// compile
export { compile, type Decide } from './compile/compile.ts'
// evaluate
export { checkFacts } from './evaluate/admit.ts'
export * from './evaluate/compare.ts'
export * from './evaluate/decision.ts'
export * from './evaluate/evaluate.ts'
export * from './evaluate/interval.ts'
export * from './evaluate/trace.ts'
export * from './evaluate/truth.ts'
export * from './explain/explain.ts'
// explain
export * from './explain/say.ts'
export * from './explain/target.ts'
export * from './explain/tokens.ts'
export type { Sentence } from './explain/words/sentence.ts'
export * from './language/condition.ts'
export * from './language/derived.ts'
export * from './language/diagnostic.ts'
export * from './language/fact.ts'
export * from './language/operators.ts'
export * from './language/parameter.ts'
export * from './language/parse.ts'
export * from './language/regulation.ts'
export * from './language/rule.ts'
export * from './language/source.ts'
export * from './language/suggest.ts'
export * from './language/value.ts'
// measure
export type { Bounds } from './measure/bounds.ts'
export * from './measure/measure.ts'
export * from './measure/population.ts'
export type { Count } from './measure/tally.ts'
// procedure
export * from './procedure/constraints.ts'
export * from './procedure/procedure.ts'
export type * from './procedure/verdict.ts'
// resolve
export * from './resolve/resolve.ts'
export * from './resolve/rules.ts'
export type * from './resolve/ruleset.ts'
// scenario
export * from './scenario/run.ts'
export * from './scenario/scenario.ts'
