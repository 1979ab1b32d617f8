import { firstDayOf, foldText, formatDay, lastDayOf, type Mention, type Place, type Report } from '@neuguong/core'
import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

/** Whether a name was in use at some time of the mention. */
function wasUsed({ validFrom, validTo }: Place, { from, to }: Mention, { period }: Report): boolean {
  const [first, last] = [from ?? period?.from, to ?? period?.to]
  const begins = validFrom === undefined || last === undefined || validFrom <= lastDayOf(last)
  const ends = validTo === undefined || first === undefined || validTo >= firstDayOf(first)
  return begins && ends
}

const day = (date: string | undefined): string | undefined => (date === undefined ? undefined : formatDay(date))

/**
 * Names of places by their dates: a name that changed is right for the time in which it was used.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   places: [{ text: 'Tỉnh Hậu Giang', from: '2026', cite: 'I' }],
 * })
 * placeNameRule.check(report, standardContext).map(({ code }) => code) // => ['place-name']
 * ```
 */
export const placeNameRule: ReportRule = {
  id: 'place-name',
  check: (report, { places }) =>
    report.places.flatMap((mention) => {
      const named = [...report.placeNames, ...places].filter(({ label }) => foldText(label) === foldText(mention.text))
      const [place] = named
      if (!place || named.some((each) => wasUsed(each, mention, report))) return []
      const params = { name: mention.text, from: day(place.validFrom), to: day(place.validTo) }
      return [raise('place-name', 'suspect', { about: [], cite: mention.cite, rests: place.authority }, params)]
    }),
}
