import { finding } from '../../language/diagnostic.ts'
import { settledIn } from '../always.ts'
import { check } from '../prove.ts'

/** Comparisons and conditions that hold for everybody, so that they ask nothing. */
export const alwaysTrue = check('always-true', 'warning', (checked, level) =>
  settledIn(checked).flatMap(({ holds, where, id, label, comparison, place }) =>
    holds ? [finding('always-true', place, { where, id, label, comparison }, level)] : [],
  ),
)
