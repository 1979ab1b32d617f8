import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { Assignment, PublicationDuty } from './assignment.ts'
import { Cap } from './cap.ts'
import { Due } from './due.ts'
import { Milestone, Objective, Phase } from './phase.ts'
import { Removal } from './removal.ts'

const cited = { cite: '34-KL/TU, 6', authority: 'official' }
const phase = { id: 'giai-doan-2', label: 'Giai đoạn 2', from: '2018-01-01', to: '2020-12-31', ...cited }
const due = { text: 'cuối tháng 12/2017', from: '2017-12-01', to: '2017-12-31' }
const milestone = { id: 'so-ket', label: 'Sơ kết, điều chỉnh Đề án', phase: 'giai-doan-1', due, ...cited }
const objective = { id: 'muc-tieu-3', label: '100% cấp ủy viên thực hiện tốt', targets: ['t0a', 't0b'], ...cited }
const assignment = {
  id: '7.7a',
  body: 'Cấp ủy trực thuộc tỉnh',
  duty: 'Báo cáo Ban Thường vụ Tỉnh ủy',
  cadence: 'yearly',
  cite: '34-KL/TU, 7.7',
  authority: 'official',
}
const duty = {
  id: 'ban-tin',
  label: 'Bản tin công tác tuyên giáo',
  bulletin: 'Bản tin công tác tuyên giáo của các đảng ủy',
  perIssue: { collectiveModels: 1, individualExamples: 1 },
  cite: 'Thông báo kết luận 2014, II.2',
  authority: 'official',
}
const cap = {
  id: 'xuat-sac-toi-da',
  label: 'Xuất sắc không quá 20% số xếp loại tốt',
  tier: ['excellent'],
  base: 'xepLoaiTot',
  partitionBy: 'unit',
  max: '20%',
  rounding: 'floor',
  exceptionMax: '25%',
  cite: '21-HD/BTCTW',
  authority: 'interpreted',
}
const removal = { id: 't1-8', kind: 'target', cite: '34-KL/TU, 6' }

const schemas: Record<string, readonly [schema: z.ZodType, accepted: object]> = {
  phase: [Phase, phase],
  milestone: [Milestone, milestone],
  objective: [Objective, objective],
  due: [Due, { text: 'kịp thời' }],
  assignment: [Assignment, assignment],
  'publication duty': [PublicationDuty, duty],
  cap: [Cap, cap],
  removal: [Removal, removal],
}

describe('The elements of a plan', () => {
  test.each(Object.entries(schemas))('include the %s of the sources', (_, [schema, accepted]) => {
    expect(schema.parse(accepted)).toEqual(accepted)
  })

  test.each(Object.entries(schemas))('refuse an unknown key of a %s', (_, [schema, accepted]) => {
    expect(schema.safeParse({ ...accepted, colour: 'red' }).error?.issues[0]).toMatchObject({ keys: ['colour'] })
  })

  test.each([
    ['phase', { to: undefined }, 'to'],
    ['phase', { from: '2018' }, 'from'],
    ['phase', { interpretation: 'Cách hiểu 1' }, 'interpretation'],
    ['milestone', { due: { text: 'cuối tháng 12/2017' } }, 'due.to'],
    ['objective', { targets: [] }, 'targets'],
    ['due', { text: '' }, 'text'],
    ['assignment', { cadence: 'weekly' }, 'cadence'],
    ['assignment', { label: 'Báo cáo' }, ''],
    ['assignment', { body: ' ' }, 'body'],
    ['publication duty', { perIssue: { collectiveModels: 1 } }, 'perIssue.individualExamples'],
    ['publication duty', { perIssue: { collectiveModels: -1, individualExamples: 1 } }, 'perIssue.collectiveModels'],
    ['cap', { max: 'dưới 20%' }, 'max'],
    ['cap', { max: '0.2' }, 'max'],
    ['cap', { base: 'all-members' }, 'base'],
    ['cap', { tier: [] }, 'tier'],
    ['cap', { partitionBy: 'province' }, 'partitionBy'],
    ['cap', { rounding: 'ceiling' }, 'rounding'],
    ['removal', { kind: 'phrase' }, 'kind'],
    ['removal', { id: 'chỉ tiêu' }, 'id'],
  ] as const)('refuse a %s with %j', (name, change, path) => {
    const [schema, accepted] = schemas[name] ?? []
    const issues = schema?.safeParse({ ...accepted, ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('let a cap count everybody who is rated, and a removal name a fact', () => {
    expect(Cap.safeParse({ ...cap, base: 'all-rated', tier: 'excellent' }).success).toBe(true)
    expect(Removal.safeParse({ ...removal, id: 'banDangKy', kind: 'fact' }).success).toBe(true)
  })
})
