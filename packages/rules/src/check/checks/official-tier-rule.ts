import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** A rule that claims the text itself says which facts lead to a tier: no known text does, so somebody must vouch for it. */
export const officialTierRule: Check = {
  code: 'official-tier-rule',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    (data.tiers?.rules ?? []).flatMap(({ id, authority }, index) => {
      const place = source.locate(['tiers', 'rules', index, 'authority'])
      return authority === 'official' ? [finding('official-tier-rule', place, { rule: id }, 'warning')] : []
    }),
}
