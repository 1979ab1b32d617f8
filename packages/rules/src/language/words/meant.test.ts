import { foldText } from '@neuguong/core'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cases } from '../../../test/effort.ts'
import { conditionKinds } from '../condition.ts'
import { type Operator, operatorRow, operators } from '../operators.ts'
import { suggestName } from '../suggest.ts'
import { keyNames } from './keys.vi.ts'
import { suggestKey, suggestValue } from './meant.ts'
import { valueWords } from './values.vi.ts'

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)

const operatorNames = Object.keys(operators)
const root = [
  ...['id', 'label', 'note', 'document', 'documents', 'implements', 'inForce', 'interpretations', 'facts', 'derived'],
  ...['parameters', 'conditions', 'scopes', 'groups', 'criteria', 'scales', 'tiers', 'objectives', 'phases', 'targets'],
  ...['milestones', 'caps', 'assignments', 'procedures', 'removes', 'allow'],
]
const fact = [
  'type',
  'label',
  'min',
  'max',
  'integer',
  'decimals',
  'unit',
  'options',
  'of',
  'note',
  'cite',
  'authority',
]
const rule = ['id', 'label', 'tier', 'when', 'otherwise', 'before', 'after', 'replaces', 'note', 'cite', 'authority']
const span = ['from', 'to']
const authorities = ['official', 'interpreted', 'illustrative']
const types = ['boolean', 'number', 'day', 'choice', 'level', 'set']

type Row = readonly [written: string, meant: string | undefined]

const keysOf: readonly (readonly [readonly string[], readonly Row[]])[] = [
  [
    conditionKinds,
    [
      ['and', 'all'],
      ['AND', 'all'],
      ['&&', 'all'],
      ['và', 'all'],
      ['Và', 'all'],
      ['tất cả', 'all'],
      ['tấtCả', 'all'],
      ['tatCa', 'all'],
      ['đồng thời', 'all'],
      ['mọi', 'all'],
      ['every', 'all'],
      ['al', 'all'],
      ['alll', 'all'],
      ['ａｌｌ', 'all'],
      ['\u0430ll', 'all'],
      ['or', 'any'],
      ['||', 'any'],
      ['hoặc', 'any'],
      ['hoac', 'any'],
      ['hay', 'any'],
      ['ít nhất một', 'any'],
      ['một trong', 'any'],
      ['anny', 'any'],
      ['anf', undefined],
      ['annd', undefined],
      ['không', 'not'],
      ['không phải', 'not'],
      ['phủ định', 'not'],
      ['NOT', 'not'],
      ['điều kiện', 'condition'],
      ['điều kiện có tên', 'condition'],
      ['conditon', 'condition'],
      ['dữ kiện', 'fact'],
      ['thông tin', 'fact'],
      ['facts', 'fact'],
      ['f\u0430ct', 'fact'],
      ['cách hiểu', 'interpretation'],
      ['path', undefined],
      ['priority', undefined],
      ['xor', undefined],
      ['?', undefined],
    ],
  ],
  [
    ['any'],
    [
      ['and', undefined],
      ['và', undefined],
      ['all', undefined],
      ['tất cả', undefined],
    ],
  ],
  [
    root,
    [
      ['tên gọi', 'label'],
      ['nhãn', 'label'],
      ['lable', 'label'],
      ['tires', 'tiers'],
      ['văn bản', 'document'],
      ['các văn bản', 'documents'],
      ['cụ thể hóa', 'implements'],
      ['cụ thể hoá', 'implements'],
      ['hiệu lực', 'inForce'],
      ['hieuLuc', 'inForce'],
      ['inforce', 'inForce'],
      ['in_force', 'inForce'],
      ['dữ kiện', 'facts'],
      ['các thông tin', 'facts'],
      ['fact', 'facts'],
      ['tham số', 'parameters'],
      ['điều kiện', 'conditions'],
      ['phạm vi', 'scopes'],
      ['nhóm đối tượng', 'groups'],
      ['tiêu chí', 'criteria'],
      ['xếp loại', 'tiers'],
      ['chỉ tiêu', 'targets'],
      ['giai đoạn', 'phases'],
      ['mốc', 'milestones'],
      ['tỷ lệ tối đa', 'caps'],
      ['nhiệm vụ', 'assignments'],
      ['quy trình', 'procedures'],
      ['mục tiêu', 'objectives'],
      ['số tính được', 'derived'],
      ['màu sắc', undefined],
    ],
  ],
  [
    fact,
    [
      ['kiểu', 'type'],
      ['loại', 'type'],
      ['nhỏ nhất', 'min'],
      ['tối thiểu', 'min'],
      ['minimum', 'min'],
      ['lớn nhất', 'max'],
      ['tối đa', 'max'],
      ['maximum', 'max'],
      ['mix', undefined],
      ['số nguyên', 'integer'],
      ['đơn vị tính', 'unit'],
      ['lựa chọn', 'options'],
      ['căn cứ', 'cite'],
      ['cơ sở', 'authority'],
      ['ghi chú', 'note'],
      ['n\u043Ete', 'note'],
      ['label\u200B', 'label'],
      ['unit\u00A0', 'unit'],
    ],
  ],
  [
    rule,
    [
      ['khi', 'when'],
      ['nếu', 'when'],
      ['if', 'when'],
      ['mức', 'tier'],
      ['còn lại', 'otherwise'],
      ['else', 'otherwise'],
      ['trước', 'before'],
      ['sau', 'after'],
      ['thay thế', 'replaces'],
    ],
  ],
  [
    span,
    [
      ['từ ngày', 'from'],
      ['từ', 'from'],
      ['bắt đầu', 'from'],
      ['đến ngày', 'to'],
      ['đến', 'to'],
      ['kết thúc', 'to'],
      ['until', 'to'],
      ['ngày', undefined],
    ],
  ],
]

const valuesOf: readonly (readonly [readonly string[], readonly Row[]])[] = [
  [
    authorities,
    [
      ['minh họa', 'illustrative'],
      ['minh hoạ', 'illustrative'],
      ['Minh hoa', 'illustrative'],
      ['chỉ để minh họa', 'illustrative'],
      ['ví dụ', 'illustrative'],
      ['văn bản quy định', 'official'],
      ['chính thức', 'official'],
      ['không chính thức', undefined],
      ['chưa chính thức', undefined],
      ['cách hiểu', 'interpreted'],
      ['theo cách hiểu', 'interpreted'],
      ['offical', 'official'],
      ['illustrativ', 'illustrative'],
      ['\u043Efficial', 'official'],
      ['xyz', undefined],
    ],
  ],
  [
    types,
    [
      ['số', 'number'],
      ['so', 'number'],
      ['con số', 'number'],
      ['int', 'number'],
      ['integer', 'number'],
      ['ngày', 'day'],
      ['ngày tháng', 'day'],
      ['date', 'day'],
      ['có không', 'boolean'],
      ['có/không', 'boolean'],
      ['có hoặc không', 'boolean'],
      ['đúng sai', 'boolean'],
      ['bool', 'boolean'],
      ['bolean', 'boolean'],
      ['lựa chọn', 'choice'],
      ['enum', 'choice'],
      ['mức', 'level'],
      ['mức độ', 'level'],
      ['nhiều lựa chọn', 'set'],
      ['danh sách', 'set'],
      ['chuỗi', undefined],
      ['văn xuôi', undefined],
    ],
  ],
  [
    operatorNames,
    [
      ['=', 'equal'],
      ['==', 'equal'],
      ['bằng', 'equal'],
      ['equals', 'equal'],
      ['!=', 'notEqual'],
      ['<>', 'notEqual'],
      ['≠', 'notEqual'],
      ['khác', 'notEqual'],
      ['không bằng', 'notEqual'],
      ['nEqual', 'notEqual'],
      ['notequal', 'notEqual'],
      ['not_equal', 'notEqual'],
      ['tEqual', undefined],
      ['>', 'greaterThan'],
      ['trên', 'greaterThan'],
      ['lớn hơn', 'greaterThan'],
      ['gt', 'greaterThan'],
      ['>=', 'greaterThanInclusive'],
      ['=>', 'greaterThanInclusive'],
      ['≥', 'greaterThanInclusive'],
      ['>= 5', 'greaterThanInclusive'],
      ['gte', 'greaterThanInclusive'],
      ['từ … trở lên', 'greaterThanInclusive'],
      ['từ ... trở lên', 'greaterThanInclusive'],
      ['từ 5 trở lên', 'greaterThanInclusive'],
      ['trở lên', 'greaterThanInclusive'],
      ['trở nên', 'greaterThanInclusive'],
      ['ít nhất', 'greaterThanInclusive'],
      ['không dưới', 'greaterThanInclusive'],
      ['khong duoi', 'greaterThanInclusive'],
      ['ko dưới', 'greaterThanInclusive'],
      ['greaterThanOrEqual', 'greaterThanInclusive'],
      ['atLeast', 'greaterThanInclusive'],
      ['<', 'lessThan'],
      ['dưới', 'lessThan'],
      ['nhỏ hơn', 'lessThan'],
      ['không nhỏ hơn', 'greaterThanInclusive'],
      ['lt', 'lessThan'],
      ['<=', 'lessThanInclusive'],
      ['=<', 'lessThanInclusive'],
      ['≤', 'lessThanInclusive'],
      ['không quá', 'lessThanInclusive'],
      ['tối đa', 'lessThanInclusive'],
      ['không trên', 'lessThanInclusive'],
      ['trở xuống', 'lessThanInclusive'],
      ['từ … trở xuống', 'lessThanInclusive'],
      ['lessThanIncl', undefined],
      ['lessThn', 'lessThan'],
      ['thuộc', 'in'],
      ['là một trong', 'in'],
      ['không thuộc', 'notIn'],
      ['not in', 'notIn'],
      ['có', 'contains'],
      ['chứa', 'contains'],
      ['không có', 'doesNotContain'],
      ['không chứa', 'doesNotContain'],
      ['có ít nhất một', 'containsAny'],
      ['giống', undefined],
      ['~', undefined],
    ],
  ],
]

const rows = (table: typeof keysOf) =>
  table.flatMap(([allowed, entries]) => entries.map(([written, meant]) => [written, meant, allowed] as const))

describe('a word that people write', () => {
  it.each(rows(keysOf))('for a key %j is taken for %s', (written, meant, allowed) => {
    expect(suggestKey(written, allowed)).toBe(meant)
  })

  it.each(rows(valuesOf))('for a value %j is taken for %s', (written, meant, allowed) => {
    expect(suggestValue(written, allowed)).toBe(meant)
  })

  it('stands in a table of at least 150', () => {
    expect(rows(keysOf).length + rows(valuesOf).length).toBeGreaterThanOrEqual(150)
  })
})

test.each([
  ['không đạt', ['dat', 'tot'], undefined],
  ['ko dat', ['dat', 'tot'], undefined],
  ['chưa hoàn thành', ['hoanThanh'], undefined],
  ['khog hoan thanh', ['hoanThanh'], undefined],
  ['hoàn thành', ['khongHoanThanh'], undefined],
  ['tang ty le ket nap dang', ['giamTyLeKetNapDang'], undefined],
  ['so viec toi thieu nam nay', ['soViecToiDaNamNay'], undefined],
  ['giai-doan-3', ['giai-doan-1', 'giai-doan-2'], undefined],
  ['giai-doan-l', ['giai-doan-1', 'giai-doan-2'], 'giai-doan-1'],
  ['khongDatt', ['dat', 'khongDat'], 'khongDat'],
  ['ky luật', ['kyLuat', 'khenThuong'], 'kyLuat'],
])('for the name %j among %j, %s is proposed', (written, known, meant) => {
  expect(suggestName(written, known)).toBe(meant)
})

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const slip = fc.tuple(fc.constantFrom('drop', 'change', 'add', 'swap'), fc.nat(), letters)

function misspell(word: string, slips: readonly (readonly [string, number, string])[]): string {
  let text = word
  for (const [kind, at, letter] of slips) {
    const place = at % Math.max(1, text.length)
    const [before, here, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)]
    if (kind === 'drop') text = before + after
    else if (kind === 'change') text = before + letter + after
    else if (kind === 'add') text = before + letter + here + after
    else text = before + after.charAt(0) + here + after.slice(1)
  }
  return text
}

/** Names of which one must never be proposed for another, by the name that is meant. */
function forbidden(name: string): readonly string[] {
  const pairs = [
    ['all', 'any'],
    ['min', 'max'],
    ['from', 'to'],
    ['before', 'after'],
    ['official', 'illustrative'],
    ['dat', 'khongDat', 'chuaDat'],
    ['tangTyLe', 'giamTyLe'],
    ['mucTieu1', 'mucTieu2'],
  ]
  const operator = name in operators ? [operatorRow(name as Operator).complement] : []
  const strict = name.startsWith('lessThan') ? ['lessThan', 'lessThanInclusive'] : []
  const wide = name.startsWith('greaterThan') ? ['greaterThan', 'greaterThanInclusive'] : []
  return [...operator, ...strict, ...wide, ...pairs.filter((pair) => pair.includes(name)).flat()].filter(
    (other) => other !== name,
  )
}

/** What people call the names: a slip that makes one of these words is another word, not a misspelt one. */
const otherWords = new Set([...Object.values(keyNames), ...Object.values(valueWords)].flat().map(foldText))

const vocabularies: readonly {
  readonly names: readonly string[]
  readonly propose: (written: string, names: readonly string[]) => string | undefined
}[] = [
  { names: conditionKinds, propose: suggestKey },
  { names: fact, propose: suggestKey },
  { names: rule, propose: suggestKey },
  { names: span, propose: suggestKey },
  { names: operatorNames, propose: suggestValue },
  { names: authorities, propose: suggestValue },
  { names: types, propose: suggestValue },
  { names: ['dat', 'khongDat', 'chuaDat', 'tot'], propose: suggestName },
  { names: ['tangTyLe', 'giamTyLe', 'mucTieu1', 'mucTieu2', 'soNoiDungTot'], propose: suggestName },
]

test(`what is proposed for a misspelt word can stand there and is never its opposite (seed ${seed})`, () => {
  let proposed = 0
  const meantName = fc
    .constantFrom(...vocabularies)
    .chain((vocabulary) => fc.tuple(fc.constant(vocabulary), fc.constantFrom(...vocabulary.names)))
  fc.assert(
    fc.property(meantName, fc.array(slip, { minLength: 1, maxLength: 2 }), ([{ names, propose }, name], slips) => {
      // Of a short word one letter is what can be lost without it being another word.
      const written = misspell(name, name.length > 5 ? slips : slips.slice(0, 1))
      if (names.includes(written) || otherWords.has(foldText(written))) return
      const found = propose(written, names)
      if (found === undefined) return
      proposed++
      expect(names).toContain(found)
      expect(forbidden(name)).not.toContain(found)
    }),
    { seed, numRuns: cases(5_000) },
  )
  expect(proposed).toBeGreaterThan(0)
})
