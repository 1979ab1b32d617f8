import { expect, test } from 'vitest'
import { fileOf, rulesetOf } from '../../test/fixture.ts'
import { admitter, checkFacts } from './admit.ts'

const ruleset = rulesetOf(fileOf({}))
const check = (facts: object) =>
  checkFacts(ruleset, facts as never, (key) => ({ file: 'x.csv', pointer: `/${key}`, line: 1, column: 1 })).map(
    ({ code, level, params }) => ({ code, level, ...params }),
  )

test.each([
  ['0', { soVu: 0 }, { soVu: 0 }],
  ['false', { daDangKy: false }, { daDangKy: false }],
  ['an empty list', { viPham: [] }, { viPham: [] }],
  ['a level, as its rank', { mucDat: 'tot' }, { mucDat: 2 }],
  ['a choice, as it is', { banDangKy: 'cuThe' }, { banDangKy: 'cuThe' }],
  ['a day', { ngayVao: '2017-06-30' }, { ngayVao: '2017-06-30' }],
])('%s is known', (_, facts, known) => {
  expect(admitter(ruleset)(facts as never)).toEqual(known)
  expect(check(facts)).toEqual([])
})

test.each([
  ['null and absent', { soVu: null, daDangKy: undefined }, []],
  ['the columns of a row', { id: 'x', unit: 'cb', year: 2017 }, []],
  ['NaN', { soVu: Number.NaN }, [{ code: 'fact-outside-domain', found: 'NaN', domain: '0 … 9' }]],
  ['a number beyond the bounds', { soVu: 10 }, [{ code: 'fact-outside-domain', found: '10' }]],
  ['a number as text', { soVu: '1' }, [{ code: 'fact-wrong-type', type: 'number', found: '1' }]],
  ['a big integer', { soVu: 1n }, [{ code: 'fact-wrong-type', found: '1' }]],
  ['an empty text', { banDangKy: '' }, [{ code: 'unknown-option', found: '' }]],
  ['an option by its label', { banDangKy: 'Cụ thể, thiết thực' }, [{ code: 'unknown-option', suggestion: 'cuThe' }]],
  ['a decomposed option', { mucDat: 'tốt'.normalize('NFD') }, [{ code: 'unknown-option', suggestion: 'tot' }]],
  ['the name of what every object has', { banDangKy: 'constructor' }, [{ code: 'unknown-option' }]],
  ['a list with a foreign option', { viPham: ['loiDung', 'x'] }, [{ code: 'unknown-option', found: 'x' }]],
  ['a day as people write it', { ngayVao: '30/06/2017' }, [{ code: 'fact-wrong-type', type: 'day' }]],
  ['a day that no calendar has', { ngayVao: '2017-02-30' }, [{ code: 'fact-wrong-type' }]],
  ['a column that no fact has', { soVuu: 1 }, [{ code: 'fact-unknown', level: 'warning', suggestion: 'soVu' }]],
  [
    'hostile keys',
    JSON.parse('{"__proto__": 1, "toString": 2}'),
    [
      { code: 'fact-unknown', fact: '__proto__' },
      { code: 'fact-unknown', fact: 'toString' },
    ],
  ],
])('%s is missing, and said to be', (_, facts, findings) => {
  expect(admitter(ruleset)(facts as never)).toEqual({})
  expect(check(facts)).toMatchObject(findings)
})
