import type { Place } from '../language/diagnostic.ts'
import type { Path } from '../language/source.ts'
import type { Compare, Origin, Ruleset, Test } from '../resolve/ruleset.ts'
import type { Checked } from './check.ts'

/** Where an element stands. */
export const placeOf = ({ file, pointer, line, column }: Origin): Place => ({ file, pointer, line, column })

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')))

/** Where a part of an element stands. */
export function placeIn({ layers }: Pick<Checked, 'layers'>, origin: Origin, path: Path): Place {
  const layer = layers.find(({ data }) => data.id === origin.regulation)
  return layer ? layer.source.locate([...pathOf(origin.pointer), ...path]) : placeOf(origin)
}

/** A test as written in an element, and where in it. */
export interface Written<T extends Test = Test> {
  readonly test: T
  readonly origin: Origin
  readonly path: Path
}

/** What a named condition stands for, without its name. */
export const bodyOf = (id: string, test: Test): Test => (test.kind === 'named' && test.name === id ? test.of : test)

/** The comparisons written in a test; those of a named condition are written there. */
function comparisonsIn(ruleset: Ruleset, { test, origin, path }: Written): readonly Written<Compare>[] {
  const within = (part: Test, ...more: Path) => comparisonsIn(ruleset, { test: part, origin, path: [...path, ...more] })
  switch (test.kind) {
    case 'compare':
      return [{ test, origin, path }]
    case 'all':
    case 'any':
      return test.of.flatMap((part, index) => within(part, test.kind, index))
    case 'not':
      return within(test.of, 'not')
    case 'reading':
      return within(test.of, 'readings', ruleset.interpretations[test.interpretation]?.chosen ?? 0)
    default:
      return []
  }
}

/** Every comparison of a ruleset where it is written: in rules, groups, named conditions and counts. */
export function allComparisons(ruleset: Ruleset): readonly Written<Compare>[] {
  const { tiers, groups, conditions, derived } = ruleset
  const elements = [...tiers.rules, ...groups, ...Object.values(conditions)]
  const tests = elements.flatMap(({ id, test, origin }) =>
    test ? [{ test: bodyOf(id, test), origin, path: ['when'] }] : [],
  )
  const counts = Object.values(derived).flatMap(({ formula, origin }) =>
    formula.kind === 'count'
      ? formula.of.map((test, index) => ({ test, origin, path: ['formula', 'count', index] }))
      : [],
  )
  return [...tests, ...counts].flatMap((written) => comparisonsIn(ruleset, written))
}
