import type { TargetOf } from '../resolve/ruleset.ts'
import type { MetricRow } from './metric.ts'
import { change } from './metrics/change.ts'
import { count } from './metrics/count.ts'
import { share } from './metrics/share.ts'
import { yearlyMean } from './metrics/yearlyMean.ts'

/** The metrics by name. One line a metric. */
export const metrics: Readonly<Record<TargetOf['metric'], MetricRow>> = {
  share,
  count,
  change,
  'yearly-mean': yearlyMean,
}
