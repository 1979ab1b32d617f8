import { foldText, formatDay, type OrganisationUnit } from '@neuguong/core'
import { suggest } from '@neuguong/rules'
import type { Row } from '../../members/member.ts'
import { type LookAtColumn, type Sighting, type Subject, sight } from '../look.ts'
import { sameWords } from './spelling.ts'

/** Units that are one word spelt in several ways, each told from the one that most rows have. */
function twice(counts: ReadonlyMap<string, number>): Sighting[] {
  const byKey = new Map<string, string[]>()
  for (const unit of counts.keys()) {
    const key = foldText(unit)
    byKey.set(key, [...(byKey.get(key) ?? []), unit])
  }
  return [...byKey.values()].flatMap((units) => {
    const [other = '', ...rest] = units.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    return rest.map((found) => {
      const same = sameWords(found, other) ? ('words' as const) : ('letters' as const)
      const params = { found, other, count: counts.get(found) ?? 0, same }
      return sight({ code: 'unit-two-spellings', params }, same === 'words' ? 'error' : 'warning')
    })
  })
}

/** Finds a unit by its id or its name, and judges it by the year of a row. */
function judge(units: readonly OrganisationUnit[], subject: Subject): (text: string, row: Row) => readonly Sighting[] {
  const byName = new Map(
    units.flatMap(
      (unit) =>
        [
          [foldText(unit.label), unit],
          [unit.id, unit],
        ] as const,
    ),
  )
  const names = units.flatMap(({ id, label }) => [id, label])
  const labelOf = (id: string): string => units.find((unit) => unit.id === id)?.label ?? id
  return (found, { member }) => {
    const unit = byName.get(found) ?? byName.get(foldText(found))
    if (!unit) return [sight({ code: 'unit-unknown', params: { found, suggestion: suggest(found, names) } }, 'warning')]
    const year = String(member?.year ?? subject.on.slice(0, 4))
    const { validFrom, validTo, succeededBy = [] } = unit
    if (validFrom !== undefined && validFrom.slice(0, 4) > year)
      return [sight({ code: 'unit-not-yet', params: { found, from: formatDay(validFrom) } }, 'error')]
    if (validTo === undefined || validTo.slice(0, 4) > year) return []
    const params = { found, until: formatDay(validTo), successors: succeededBy.map(labelOf) }
    return validTo.slice(0, 4) < year
      ? [sight({ code: 'unit-ended', params }, 'error')]
      : validTo.slice(4) === '-12-31'
        ? []
        : [sight({ code: 'unit-ending', params }, 'warning')]
  }
}

/** Traps 4 and 24: units that count apart for their spelling, and units that have ended. */
export const units: LookAtColumn = (subject, { target }) => {
  if (target.kind !== 'unit') return undefined
  const counts = new Map<string, number>()
  const told = subject.units && judge(subject.units, subject)
  return {
    see: (text, row) => {
      const unit = row.member?.unit ?? text
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
      return told?.(unit, row) ?? []
    },
    end: () => twice(counts),
  }
}
