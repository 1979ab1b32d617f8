import * as fc from 'fast-check'
import { regulation } from './random.ts'

const option = fc.constantFrom('khong', 'dat', 'tot', 'xuatSac')
/** What many rules of a regulation require alike: an option of a choice, levels from one up, a truth. */
const keys = fc.array(
  fc.oneof(
    option.map((value) => ({ fact: 'banDangKy', operator: 'equal', value })),
    fc.uniqueArray(option, { minLength: 1 }).map((value) => ({ fact: 'banDangKy', operator: 'in', value })),
    option.map((value) => ({ fact: 'mucDat', operator: 'greaterThan', value })),
    option.map((value) => ({ fact: 'mucDat', operator: 'notEqual', value })),
    fc.boolean().map((value) => ({ fact: 'laDangVien', operator: 'equal', value })),
  ),
  { minLength: 1, maxLength: 3 },
)

type File = { readonly tiers: { readonly hitPolicy: string; readonly rules: readonly { readonly when?: object }[] } }

/** A regulation with so many rules about the same facts that members are sent only to those that their facts leave. */
export const manyRules = (hitPolicy: 'first' | 'unique') =>
  fc
    .tuple(fc.array(regulation, { minLength: 4, maxLength: 6 }), fc.array(keys, { minLength: 30, maxLength: 30 }))
    .map(([files, required]) => {
      const [first, ...more] = files as readonly File[]
      const rules = more.flatMap(({ tiers }) => tiers.rules.filter(({ when }) => when))
      const keyed = rules.map((rule, index) => ({
        ...rule,
        id: `k${index}`,
        when: { all: [...(required[index] ?? []), rule.when] },
      }))
      return {
        ...first,
        tiers: { ...first?.tiers, hitPolicy, rules: [...keyed, ...(first?.tiers.rules ?? [])] },
      }
    })
