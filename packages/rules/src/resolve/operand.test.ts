import { test } from 'vitest'
import { type Case, compare, expectRefusal } from '../../test/refusals.ts'

const comparisons: readonly Case[] = [
  ['a string for `in`', compare('"banDangKy"', '"in"', '▸"khong"'), 'value-not-list', { suggestion: '["khong"]' }],
  ['a list for `equal`', compare('"banDangKy"', '"equal"', '▸["khong"]'), 'value-is-list', { operator: 'equal' }],
  [
    'a fact for `in`',
    compare('"banDangKy"', '▸"in"', '{ "fact": "banDangKy" }'),
    'wrong-operator',
    { allowed: ['equal', 'notEqual'] },
  ],
  [
    'an order on a choice',
    compare('"banDangKy"', '▸"lessThan"', '"khong"'),
    'wrong-operator',
    { operator: 'lessThan' },
  ],
  [
    '`equal` on a set',
    compare('"viPham"', '▸"equal"', '"loiDung"'),
    'wrong-operator',
    { allowed: ['contains', 'doesNotContain', 'containsAny', 'containsNone'] },
  ],
  ['a date as text', compare('"ngayVao"', '"lessThan"', '▸"31/12/2017"'), 'date-as-text', { suggestion: '2017-12-31' }],
  [
    'a day that no calendar has',
    compare('"ngayVao"', '"lessThan"', '▸"2017-02-30"'),
    'bad-day',
    { found: '2017-02-30' },
  ],
  ['a text for a number', compare('"soVu"', '"equal"', '▸"1"'), 'wrong-value', { type: 'number', found: '1' }],
  ['a number outside the domain', compare('"soVu"', '"greaterThan"', '▸10'), 'outside-domain', { domain: '0 … 9' }],
  [
    'an option typed with diacritics',
    compare('"banDangKy"', '"equal"', '▸"Cụ thể, thiết thực"'),
    'unknown-option',
    { suggestion: 'cuThe' },
  ],
  [
    'an option misspelt in a list',
    compare('"mucDat"', '"in"', '["dat", ▸"tôt"]'),
    'unknown-option',
    { suggestion: 'tot' },
  ],
  [
    'an option far from all',
    compare('"viPham"', '"contains"', '▸"zzzzzzzz"'),
    'unknown-option',
    { suggestion: undefined },
  ],
  [
    'a very long option',
    compare('"viPham"', '"contains"', `▸"${'x'.repeat(90)}"`),
    'unknown-option',
    { found: `${'x'.repeat(57)}…` },
  ],
  [
    'facts of different types',
    compare('"soVu"', '"equal"', '{ "fact": ▸"ngayVao" }'),
    'wrong-value',
    { found: 'ngayVao (day)' },
  ],
  [
    'levels of different scales',
    compare('"mucDat"', '"equal"', '{ "fact": ▸"banDangKy" }'),
    'wrong-value',
    { type: 'level' },
  ],
]

test.each(comparisons)('%s in a comparison is refused with its place and the repair', (...refused) => {
  expectRefusal(refused)
})
