import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** Conclusions that rules lead to and no scenario shows. */
export const fewScenarios: Check = {
  code: 'few-scenarios',
  level: 'warning',
  run: ({ ruleset, scenarios }) => {
    if (!scenarios) return []
    const shown = new Set(scenarios.data.scenarios.flatMap(({ expect }) => [expect.tier ?? [], expect.outcome].flat()))
    const lacking = [...new Set(ruleset.tiers.rules.map(({ tier }) => tier))].filter((tier) => !shown.has(tier))
    if (lacking.length === 0) return []
    const labels = Object.fromEntries(ruleset.tiers.scale.levels.map(({ id, label }) => [id, label]))
    return [finding('few-scenarios', scenarios.source.locate(['scenarios'], 'key'), { lacking, labels }, 'warning')]
  },
}
