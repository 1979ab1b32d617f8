import { compareRatio, ratio } from '@neuguong/core'
import { readFigure } from '../figure.ts'
import { raise } from '../finding.ts'
import { type ReportRule, statementsOf } from '../rule.ts'

/** A number of things against the things that are then listed. */
export const listLengthRule: ReportRule = {
  id: 'list-length',
  check: (report) =>
    statementsOf(report, 'list').flatMap(({ id, cite, value, items }) => {
      const stated = readFigure(value)
      if (!stated || compareRatio(stated.value, ratio(items.length)) === 0) return []
      return [raise('list-length', 'wrong', { about: id, cite }, { stated: value, listed: String(items.length) })]
    }),
}
