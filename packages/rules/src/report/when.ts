import { type Day, firstDayOf, lastDayOf, type Report } from '@neuguong/core'

/** The days between which something lies. */
export interface Reach {
  readonly earliest: Day
  readonly latest: Day
}

/**
 * When a report was issued, as far as it can be told: within its date as stated, and not before any paper that it
 * cites. `undefined` when it bears no date at all.
 *
 * @example
 * ```ts
 * issueReach(Report.parse({ id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã',
 *       issuedOn: '2023' } })) // => { earliest: '2023-01-01', latest: '2023-12-31' }
 * ```
 */
export function issueReach({ document, references }: Report): Reach | undefined {
  if (document.issuedOn === undefined) return undefined
  const latest = lastDayOf(document.issuedOn)
  const cited = references.flatMap(({ issuedOn }) => (issuedOn === undefined ? [] : [firstDayOf(issuedOn)]))
  const earliest = [firstDayOf(document.issuedOn), ...cited.filter((day) => day <= latest)].sort().at(-1) ?? latest
  return { earliest, latest }
}
