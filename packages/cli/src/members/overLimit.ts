import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { type ListLimitName, type ListLimits, mostListLimits } from './limits.ts'

/** What goes beyond a limit, as a finding: a cell or a row of which the rest of the list can be read. */
export const overLimit = (limits: ListLimits, limit: ListLimitName, place: CellPlace): Finding =>
  at({ code: 'list-over-limit', params: { limit, most: limits[limit], highest: mostListLimits[limit] } }, place)

/**
 * Holds an amount to a limit beyond which nothing of a list can be read.
 *
 * @throws UsageError when it is more
 */
export function holdTo(session: Session, file: string, limits: ListLimits, limit: ListLimitName, amount: number): void {
  if (amount > limits[limit])
    throw new UsageError(session.words.limits.over(file, limit, limits[limit], mostListLimits[limit]))
}
