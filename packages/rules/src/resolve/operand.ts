import { Day, foldText } from '@neuguong/core'
import type { Known, OperatorRow } from '../language/operators.ts'
import { show, suggestDay } from '../language/show.ts'
import { suggestSpelling } from '../language/suggest.ts'
import { itemsOf, suggestType } from '../language/words/literals.ts'
import { domainOf, inDomain } from './domain.ts'
import { type Lowering, report, type Spot } from './lowering.ts'
import type { FactOf } from './ruleset.ts'

type Scalar = string | number | boolean

const typeFits = (fact: FactOf, value: Scalar): boolean =>
  fact.type === 'number'
    ? typeof value === 'number'
    : fact.type === 'boolean'
      ? typeof value === 'boolean'
      : typeof value === 'string'

/** The rank of an option in its fact: 0 is the lowest. */
export const rankOfOption = (fact: FactOf, option: string): number => fact.options.findIndex(({ id }) => id === option)

/** How people write that nothing of a set is chosen. */
const nothing = ['khong', 'khong co', 'khong co gi', 'khong vi pham', 'none', 'khong ai', 'khong co truong hop nao']

/** An option of a fact: its rank where options have one. */
function lowerOption(context: Lowering, id: string, fact: FactOf, found: string, spot: Spot): Known | undefined {
  const known = fact.options.map((option) => option.id)
  if (known.includes(found)) return fact.type === 'level' ? rankOfOption(fact, found) : found
  const suggestion = suggestOption(found, fact)
  const isNothing = fact.type === 'set' && suggestion === undefined && nothing.includes(foldText(found))
  const labels = Object.fromEntries(fact.options.map((option) => [option.id, option.label]))
  return void report(context, spot, 'unknown-option', {
    ...{ fact: id, found: show(found), known, labels, suggestion },
    ...(isNothing && { isNothing }),
  })
}

/** Whether the bounds of a fact are the wrong way round: that is said where they stand. */
const isReversed = ({ min, max }: FactOf): boolean => min !== undefined && max !== undefined && min > max

/** One value written for a fact, as the readers see it; findings say why it is none. */
function lowerScalar(context: Lowering, id: string, fact: FactOf, value: Scalar, spot: Spot): Known | undefined {
  const found = show(value)
  if (!typeFits(fact, value))
    return void report(context, spot, 'wrong-value', {
      ...{ fact: id, type: fact.type, found },
      suggestion: suggestType(fact.type, value),
    })
  if (fact.type === 'day' && !Day.safeParse(value).success) {
    const code = /^\d{4}-\d{2}-\d{2}$/.test(found) ? 'bad-day' : 'date-as-text'
    return void report(context, spot, code, { found, suggestion: suggestDay(found) })
  }
  if (fact.options.length > 0) return lowerOption(context, id, fact, String(value), spot)
  const isDerived = !(id in context.facts)
  if (isDerived ? !isWritable(value) : !inDomain(fact, value) && !isReversed(fact))
    return void report(context, spot, 'outside-domain', {
      fact: id,
      found,
      domain: isDerived ? writable : domainOf(fact),
    })
  return value
}

/** What a derived number may be compared with. Nobody declares its domain; beyond 2^53 a number is not the one that was written. */
const isWritable = (value: Scalar): boolean => typeof value === 'number' && Math.abs(value) < 2 ** 53
const writable = `> -${2 ** 53} … < ${2 ** 53}`

/** The option that was probably meant, by its id or by its Vietnamese label. */
export function suggestOption(written: string, { options }: Pick<FactOf, 'options'>): string | undefined {
  return suggestSpelling(
    written,
    options.flatMap(({ id, label }) => [id, label].map((text) => ({ text, name: id }))),
  )
}

/** The literal of a comparison as the readers see it, checked against the fact's domain and the operator's shape. */
export function lowerLiteral(
  context: Lowering,
  id: string,
  fact: FactOf,
  row: OperatorRow & { readonly name: string },
  value: Scalar | readonly Scalar[],
  spot: Spot,
): Known | undefined {
  const wantsList = row.operand === 'list' || row.operand === 'options'
  if (wantsList && !Array.isArray(value)) {
    const found = show(value)
    return void report(context, spot, 'value-not-list', {
      operator: row.name,
      found,
      suggestion: JSON.stringify(itemsOf(value)),
    })
  }
  if (!wantsList && Array.isArray(value)) return void report(context, spot, 'value-is-list', { operator: row.name })
  if (!Array.isArray(value)) return lowerScalar(context, id, fact, value as Scalar, spot)
  const items = value.map((item: Scalar, index) =>
    lowerScalar(context, id, fact, item, { entry: spot.entry, path: [...spot.path, index] }),
  )
  return items.includes(undefined) ? undefined : (items as (string | number)[])
}
