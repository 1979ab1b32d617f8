import { finding } from '../../language/diagnostic.ts'
import { settledIn } from '../always.ts'
import { check } from '../prove.ts'

/** Comparisons and conditions that hold for nobody. Of rules, `unreachable-rule` says it. */
export const alwaysFalse = check('always-false', 'warning', (checked, level) =>
  settledIn(checked).flatMap(({ holds, where, id, label, comparison, place }) =>
    holds || where === 'rule' ? [] : [finding('always-false', place, { where, id, label, comparison }, level)],
  ),
)
