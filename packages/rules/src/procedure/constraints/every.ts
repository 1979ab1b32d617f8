import { Clause, Day, EventPattern, existsOn, partsOfDay, readable, type StepEvent, strict } from '@neuguong/core'
import * as z from 'zod'
import { type Chosen, constraintKind } from '../kind.ts'
import { fit, type Log } from '../log.ts'
import { kept, lacksRecords, type MissingEvent, unjudged, type Verdict, violated } from '../verdict.ts'

const schema = strict({
  ...Clause.shape,
  kind: z.literal('every'),
  of: readable(EventPattern),
  /** Once, or once in every year. */
  per: z.enum(['once', 'year']),
  /** The day from which it is expected. */
  from: Day,
})

type Every = Chosen<z.infer<typeof schema>>

const yearOf = ({ year, on }: StepEvent): number => year ?? partsOfDay(on).year

/** The years that have ended by the day of the log; the running one may still bring the event. */
function endedYears({ from }: Every, { on }: Log): number[] {
  const first = partsOfDay(from).year
  const { year, month, day } = partsOfDay(on)
  const last = month === 12 && day === 31 ? year : year - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** Whose event is expected: the units' leading bodies, or the members listed. */
function subjectsOf({ of }: Every, { units, members, unit }: Log): Pick<MissingEvent, 'unit' | 'member' | 'subject'>[] {
  const isAtLevel = (id: string): boolean => !of.levels || of.levels.some((level) => unit(id)?.level === level)
  const collectives = units.map(({ id }) => ({ unit: id, subject: 'collective' as const }))
  const individuals = members
    .filter(({ position }) => !of.positions || (position !== undefined && of.positions.includes(position)))
    .map((member) => ({ unit: member.unit, subject: 'individual' as const, member: member.id }))
  const wanted = { collective: collectives, individual: individuals, both: [...collectives, ...individuals] }
  return wanted[of.subject ?? 'both'].filter((subject) => isAtLevel(subject.unit))
}

/** Every unit or member must have had the event, once or every year. A year without one is a gap in the records. */
export const every = constraintKind({
  schema,
  refers: ({ of }) => [{ path: ['of'], pattern: of }],
  judge: ({ of }, event, log) => {
    const lacking = fit(of, event, log)
    if (!lacking) return []
    if (lacking.length > 0) return [lacksRecords(lacking, event)]
    return [event.held === false ? violated('not-held', event) : kept(event)]
  },
  expects: (constraint, log) => {
    const { of, per, from } = constraint
    const periods = per === 'year' ? endedYears(constraint, log) : from <= log.on ? [undefined] : []
    const events = log.ofStep(of.step).filter((event) => fit(of, event, log))
    const key = (unit: string | undefined, member: string | undefined, period: number | undefined): string =>
      `${unit} ${member} ${period}`
    const seen = new Set(
      events.map((event) => key(event.unit, event.member, per === 'year' ? yearOf(event) : undefined)),
    )
    // Nothing is expected of a unit that did not exist when it was due.
    const existed = (unit: string | undefined, period: number | undefined): boolean =>
      existsOn(log.unit(unit ?? '') ?? {}, period === undefined ? from : `${period}-12-31`)
    return subjectsOf(constraint, log).flatMap((whose): Verdict[] =>
      periods
        .filter((period) => existed(whose.unit, period))
        .filter((period) => !seen.has(key(whose.unit, whose.member, period)))
        .map((period) => unjudged({ kind: 'event', when: 'any', step: of.step, ...whose, period })),
    )
  },
})
