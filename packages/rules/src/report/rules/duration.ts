import {
  addDays,
  addYears,
  type Day,
  firstDayOf,
  foldText,
  formatDay,
  lastDayOf,
  partsOfDay,
  type Report,
} from '@neuguong/core'
import { type ReportFinding, raise } from '../finding.ts'
import { type ReportRule, type StatementOf, statementsOf } from '../rule.ts'
import { issueReach, type Reach } from '../when.ts'

/** The calendar of the library ends with this year; no report reaches so far. */
const lastYear = 2200

const words = /^(?:(hon|tren|gan) )?0*(\d{1,2}) nam\b/

/** The first day on which the words are true, and the last: `hơn 05 năm` begins the day after, `gần` ends the day before. */
function truth({ value, from }: StatementOf<'duration'>): { from: Day; to: Day } | undefined {
  const [, more, digits] = words.exec(foldText(value)) ?? []
  if (digits === undefined) return undefined
  const [start, years] = [firstDayOf(from), Number(digits)]
  if (years === 0 || partsOfDay(start).year + years >= lastYear) return undefined
  if (more === 'gan') return { from: addYears(start, years - 1), to: addDays(addYears(start, years), -1) }
  const reached = addYears(start, years)
  return { from: more === undefined ? reached : addDays(reached, 1), to: addDays(addYears(start, years + 1), -1) }
}

function reachOf({ to }: StatementOf<'duration'>, issue: Reach | undefined): Reach | undefined {
  if (to === undefined) return issue
  const [earliest, latest] = [firstDayOf(to), lastDayOf(to)]
  const isIssue = issue !== undefined && issue.earliest >= earliest && issue.latest <= latest
  return isIssue ? issue : { earliest, latest }
}

function check(statement: StatementOf<'duration'>, issue: Reach | undefined): ReportFinding[] {
  const [span, reach] = [truth(statement), reachOf(statement, issue)]
  if (!span || !reach) return []
  const standing = { about: statement.id, cite: statement.cite }
  const [stated, from, reached] = [statement.value, formatDay(firstDayOf(statement.from)), formatDay(span.from)]
  const [earliest, latest] = [formatDay(reach.earliest), formatDay(reach.latest)]
  if (reach.latest < span.from) return [raise('duration-short', 'suspect', standing, { stated, from, reached, latest })]
  if (reach.earliest > span.to) {
    const passed = formatDay(addDays(span.to, 1))
    return [raise('duration-long', 'suspect', standing, { stated, from, passed, earliest })]
  }
  if (reach.earliest >= span.from) return []
  return [raise('duration-open', 'suspect', standing, { stated, from, reached, earliest, latest })]
}

/**
 * A length of time against the days between which it lies; a report without a day is as old as the papers that it cites.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'duration', label: 'A', value: '05 năm', from: '2018-10-25', to: '2023-08-04', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * durationRule.check(report, standardContext).map(({ code }) => code) // => ['duration-short']
 * ```
 */
export const durationRule: ReportRule = {
  id: 'duration',
  check: (report: Report) => {
    const issue = issueReach(report)
    return statementsOf(report, 'duration').flatMap((statement) => check(statement, issue))
  },
}
