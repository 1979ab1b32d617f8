import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { officialTierRule } from './official-tier-rule.ts'

it('finds a tier rule that claims to be official', () => {
  expect(
    codesOf(officialTierRule, {
      tiers: {
        rules: [{ id: 'khong-guong-mau', authority: 'official' }],
      },
    }),
  ).toContain('official-tier-rule')
})

it('accepts a rule that says it is illustrative', () => {
  expect(
    codesOf(officialTierRule, {
      tiers: {
        rules: [{ id: 'khong-guong-mau', authority: 'illustrative' }],
      },
    }),
  ).toEqual([])
})
