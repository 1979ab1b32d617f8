import { sample } from '../sample.ts'

const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' } as const

/** The conclusions of its rules. */
export const tiers = ['outstanding', 'good', 'not-exemplary'] as const
/** One of them. */
export type Tier = (typeof tiers)[number]

/** A cap within each unit, and a target that each unit must reach on its own. */
export const regulation = {
  ...sample,
  conditions: {
    ...sample.conditions,
    biPhat: { label: 'Bị kỷ luật', when: { fact: 'kyLuat', operator: 'notEqual', value: 'khong' }, ...element },
  },
  targets: [
    ...sample.targets,
    {
      id: 't2',
      label: 'Ít kỷ luật',
      phase: 'giai-doan-1',
      metric: 'share',
      of: 'biPhat',
      threshold: 'không quá 20%',
      perUnit: true,
      ...element,
    },
  ],
  caps: [
    {
      id: 'xuat-sac-toi-da',
      label: 'Xuất sắc không quá 50%',
      tier: 'outstanding',
      base: 'all-rated',
      partitionBy: 'unit',
      max: '50%',
      rounding: 'floor',
      ...element,
    },
  ],
}
