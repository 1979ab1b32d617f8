import loadHighs from 'highs'

/** A sum of whole numbers of things: `[3, 'a']` is three times `a`. */
export type Terms = readonly (readonly [number, string])[]

/** What is known of them: a sum that is at least, at most or exactly a number. */
export interface Known {
  readonly terms: Terms
  readonly is: '>=' | '<=' | '='
  readonly value: number
}

const highs = await loadHighs()

const sumOf = (terms: Terms): string =>
  terms.map(([times, name]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`).join(' ')

/** Solves for whole numbers from 0 on; nothing where no such numbers are. */
function solve(known: readonly Known[], goal: 'Minimize' | 'Maximize', terms: Terms): number | undefined {
  const names = [...new Set([...known.flatMap((one) => one.terms), ...terms].map(([, name]) => name))]
  const lines = known
    .filter((one) => one.terms.length > 0)
    .map(({ terms: of, is, value }, at) => ` k${at}: ${sumOf(of)} ${is} ${value}`)
  const bounds = names.map((name) => ` 0 <= ${name} <= 100000`)
  const { Status, ObjectiveValue } = highs.solve(
    [
      goal,
      ` goal: ${sumOf(terms)}`,
      'Subject To',
      ...lines,
      'Bounds',
      ...bounds,
      'General',
      ` ${names.join(' ')}`,
      'End',
    ].join('\n'),
  )
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : undefined
}

/** The least and the greatest value that a sum can have for all that is known. */
export function rangeOf(known: readonly Known[], terms: Terms): readonly [number | undefined, number | undefined] {
  return [solve(known, 'Minimize', terms), solve(known, 'Maximize', terms)]
}

/** Whether all this can be true at once. */
export const canBe = (known: readonly Known[], terms: Terms): boolean => solve(known, 'Minimize', terms) !== undefined
