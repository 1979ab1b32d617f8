import type { Day, Event } from '@neuguong/core'
import type { Ruleset } from '../resolve/ruleset.ts'
import { assignmentItems } from './assignments.ts'
import { type AgendaItem, agendaStatuses } from './item.ts'
import { milestoneItems } from './milestones.ts'
import { publicationItems } from './publications.ts'

/** As of when, and of whom, an agenda is asked for. */
export interface AgendaOptions {
  readonly on: Day
  /** Shows periods that begin by this day; the day of the agenda where it is absent. */
  readonly until?: Day
  /** The units that owe a duty whose body is many ("các cấp ủy trực thuộc tỉnh"), by duty: then each is asked for. */
  readonly owners?: Readonly<Record<string, readonly string[]>>
}

const rank = ({ status }: AgendaItem): number => agendaStatuses.indexOf(status)

/** By status, then by the last day, then by key, so that the order of the events does not matter. */
function compareItems(a: AgendaItem, b: AgendaItem): number {
  const [dayA, dayB] = [a.to ?? '9999', b.to ?? '9999']
  return rank(a) - rank(b) || (dayA < dayB ? -1 : dayA > dayB ? 1 : 0) || (a.key < b.key ? -1 : 1)
}

/**
 * What is due, done, done late, overdue or not to be told on a day: assignments, milestones and publication duties.
 *
 * A recurring duty is due once in each period of the time in which the regulation is in force; where the text says only
 * "hằng năm", it is in time until the last day of the year. The ruleset may be one of an earlier day, so that the agenda
 * of a regulation that is no longer in force can still be made.
 *
 * @param ruleset - the regulation, resolved
 * @param events - what is on record, in any order; later events than the day do not count yet
 * @param options - the day
 */
export function agenda(ruleset: Ruleset, events: readonly Event[], options: AgendaOptions): AgendaItem[] {
  const { on, until = on, owners = {} } = options
  const context = { ruleset, events: events.filter((event) => event.on <= on), on, until, owners }
  return [assignmentItems, milestoneItems, publicationItems].flatMap((items) => items(context)).sort(compareItems)
}
