import { parseRatioText, type Ratio } from '@neuguong/core'
import type { TargetOf } from './ruleset.ts'

/** The limit of a target, a share from 0 to 1 or a count; `undefined` when it is the figure of the period before. */
export const limitOf = ({ threshold: { value } }: Pick<TargetOf, 'threshold'>): Ratio | undefined =>
  value === undefined ? undefined : parseRatioText(value)
