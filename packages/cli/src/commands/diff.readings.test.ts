import { describe, expect, test } from 'vitest'
import { runHere, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const element = { cite: 'Quy định minh họa, 1', authority: 'illustrative' } as const

/** A regulation by which a score of 50 is enough. */
const regulation = (fact: object): string =>
  JSON.stringify({
    id: 'minh-hoa/diem',
    label: 'Điểm',
    document: { kind: 'quy-dinh', issuer: 'Cấp ủy giả định', missingFields: ['number', 'issuedOn'] },
    inForce: { from: '2015-01-01' },
    facts: {
      m1: { label: 'Điểm', type: 'number', ...fact, ...element },
      loai: { label: 'Loại', type: 'choice', options: { co: 'Có', khong: 'Không' }, ...element },
    },
    scales: [
      {
        id: 'hai',
        label: 'Thang',
        subject: 'member',
        levels: [
          { id: 'dat', label: 'Đạt' },
          { id: 'chua', label: 'Chưa đạt' },
        ],
        ...element,
      },
    ],
    tiers: {
      scale: 'hai',
      hitPolicy: 'first',
      rules: [
        {
          id: 'dat',
          label: 'Đạt',
          tier: 'dat',
          when: { fact: 'm1', operator: 'greaterThanInclusive', value: 50 },
          ...element,
        },
        { id: 'con-lai', label: 'Còn lại', tier: 'chua', otherwise: true, ...element },
      ],
    },
  })

const values = [89.95, 89.9, 90, 12.5, 12, 150, 66.6666666666]
const members = values.map((m1, index) => ({ id: `dv-${index}`, m1 }))
const csv = ['id;m1', ...members.map(({ id, m1 }) => `${id};${String(m1).replace('.', ',')}`)].join('\n')

interface Compared {
  readonly elements: readonly { readonly domain?: unknown }[]
  readonly moves: readonly { readonly from: string; readonly to: string; readonly members: readonly string[] }[]
}

const hundred = { min: 0, max: 100 }

const changes: readonly (readonly [string, object, object, readonly string[], readonly object[]])[] = [
  [
    'fewer decimals',
    { ...hundred, decimals: 2 },
    { ...hundred, decimals: 1 },
    ['dv-0'],
    [{ key: 'decimals', before: 2, after: 1 }],
  ],
  [
    'more decimals',
    { ...hundred, decimals: 1 },
    { ...hundred, decimals: 2 },
    ['dv-0'],
    [{ key: 'decimals', before: 1, after: 2 }],
  ],
  [
    'decimals where none were stated',
    hundred,
    { ...hundred, decimals: 1 },
    ['dv-0', 'dv-6'],
    [{ key: 'decimals', after: 1 }],
  ],
  [
    'a lower greatest value',
    { min: 0, max: 200 },
    { min: 0, max: 100 },
    ['dv-5'],
    [{ key: 'max', before: 200, after: 100 }],
  ],
  [
    'a higher least value',
    { min: 0, max: 200 },
    { min: 20, max: 200 },
    ['dv-3', 'dv-4'],
    [{ key: 'min', before: 0, after: 20 }],
  ],
  [
    'whole numbers only',
    hundred,
    { ...hundred, integer: true },
    ['dv-0', 'dv-1', 'dv-3', 'dv-6'],
    [{ key: 'integer', before: false, after: true }],
  ],
]

describe.each(changes)('with %s', (_, from, to, moved, domain) => {
  const compare = async (list: string, flags: readonly string[], stdin?: string): Promise<string> => {
    const folder = await files({
      'cu/regulation.json': regulation(from),
      'moi/regulation.json': regulation(to),
      'a.csv': csv,
      'a.json': JSON.stringify(members),
    })
    const path = stdin === undefined ? `${folder}/${list}` : '-'
    return (await runHere(['diff', `${folder}/cu`, `${folder}/moi`, path, ...flags], stdin)).out
  }

  test.each([
    ['a.csv', undefined],
    ['a.json', undefined],
    ['a.csv', csv],
    ['a.json', JSON.stringify(members)],
  ])('%s shows who moves', async (list, stdin) => {
    const { elements, moves } = JSON.parse(await compare(list, ['--json'], stdin)) as Compared
    expect(moves.flatMap((move) => move.members).sort()).toEqual(moved)
    expect(elements).toMatchObject([{ kind: 'fact', id: 'm1', change: 'changed', domain }])
  })

  test('the text says what changed of the fact', async () => {
    const say = (value: unknown, yes: string, no: string, none: string): string =>
      value === undefined ? none : value === true ? yes : value === false ? no : String(value)
    const [{ before, after }] = domain as readonly [{ before?: unknown; after?: unknown }]
    expect(await compare('a.csv', ['--lang', 'en'])).toMatch(
      new RegExp(
        `Changed fact “Điểm”.*from ${say(before, 'yes', 'no', 'not stated')} to ${say(after, 'yes', 'no', '')}`,
      ),
    )
    expect(await compare('a.csv', ['--lang', 'vi'])).toMatch(
      new RegExp(
        `Sửa dữ kiện “Điểm”.*từ ${say(before, 'Có', 'Không', 'không nêu')} thành ${say(after, 'Có', 'Không', '')}`,
      ),
    )
  })
})

test('a fact behind a derived number is named as what moves somebody', async () => {
  const derived = { tong: { label: 'Tổng', formula: { sum: [{ fact: 'm1' }, 1] }, ...element } }
  const text = (fact: object): string =>
    JSON.stringify({ ...JSON.parse(regulation(fact)), derived }).replace('"when":{"fact":"m1"', '"when":{"fact":"tong"')
  const folder = await files({
    'cu/regulation.json': text({ ...hundred, decimals: 2 }),
    'moi/regulation.json': text({ ...hundred, decimals: 1 }),
    'a.csv': csv,
  })
  const { out } = await runHere(['diff', `${folder}/cu`, `${folder}/moi`, `${folder}/a.csv`, '--json'])
  expect(JSON.parse(out)).toMatchObject({ moves: [{ members: ['dv-0'], by: [{ kind: 'fact', id: 'm1' }] }] })
})

test('a list with the words of one version only is read by both', async () => {
  const renamed = regulation(hundred)
    .replace('"label":"Điểm","type"', '"label":"Mức đánh giá","type"')
    .replace('"Có"', '"Đã có"')
  const folder = await files({
    'cu/regulation.json': regulation(hundred),
    'moi/regulation.json': renamed,
    'cu.csv': 'id;Điểm;Loại\na;60;Có\nb;40;Không',
    'moi.csv': 'id;Mức đánh giá;Loại\na;60;Đã có\nb;40;Không',
  })
  for (const list of ['cu.csv', 'moi.csv']) {
    const { out } = await runHere(['diff', `${folder}/cu`, `${folder}/moi`, `${folder}/${list}`, '--json'])
    expect(JSON.parse(out)).toMatchObject({ elements: [], moves: [] })
  }
})
