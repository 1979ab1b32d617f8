import { formatDay } from '@neuguong/core'
import type { Days } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { wordsOf } from '../words/words.ts'
import type { Finding } from './finding.ts'

type Speech = Pick<Session, 'lang'>

/** A day as people read it. */
export const showDay = ({ lang }: Speech, day: string): string => (lang === 'vi' ? formatDay(day) : day)

/** A span of days as people read it. */
export const showDays = (speech: Speech, { from, to }: Days): string =>
  wordsOf(speech.lang).check.days(showDay(speech, from), to === undefined ? undefined : showDay(speech, to))

/** In which days a finding holds, where it does not hold in all that were looked at. */
export function sayDays(speech: Speech, { days, partial }: Finding): string | undefined {
  if (!partial || days === undefined) return undefined
  return wordsOf(speech.lang).check.onlyIn(days.map((one) => showDays(speech, one)))
}

/** Marks the findings that hold on some only of the days looked at, but for those whose sentence says so. */
export function markPartial(findings: readonly Finding[], looked: readonly Days[]): readonly Finding[] {
  const [first, last] = [looked[0], looked.at(-1)]
  const isWhole = ([only, ...more]: readonly Days[]): boolean =>
    more.length === 0 && only?.from === first?.from && only?.to === last?.to
  return findings.map((finding) =>
    finding.days === undefined || looked.length < 2 || 'from' in finding.params || isWhole(finding.days)
      ? finding
      : { ...finding, partial: true },
  )
}
