import { describe, expect, test } from 'vitest'
import { entry, fileOf } from '../../test/fixture.ts'
import { parse } from '../language/parse.ts'
import { formStep, gridOf } from './grid.ts'
import { resolve } from './resolve.ts'

/** What is found of a regulation with one number fact, by code, place and parameters. */
function findings(declared: string, value = '1') {
  const text = fileOf({
    facts: `"x": { "type": "number", ${declared}${declared === '' ? '' : ', '}${entry} }`,
    when: `{ "fact": "x", "operator": "greaterThanInclusive", "value": ${value} }`,
  })
  const { value: regulation, diagnostics } = parse(text, 'x.json')
  const found = regulation ? resolve(regulation, { on: '2017-01-01' }).diagnostics : []
  return [...diagnostics, ...found].map(({ code, level, place, params }) => ({
    code,
    level,
    at: place.pointer,
    params,
  }))
}

describe('what a regulation says of its numbers', () => {
  test.each([
    ['"min": 0, "max": 10'],
    ['"min": 0, "max": 10, "decimals": 1'],
    ['"min": 0.5, "max": 10, "decimals": 9'],
    ['"min": 0, "max": 10, "integer": true, "decimals": 0'],
    ['"min": -999999999999999, "max": 999999999999999, "integer": true'],
  ])('is taken: %s', (declared) => {
    expect(findings(declared)).toEqual([])
  })

  test.each([
    ['"max": 1e15', 'number-too-wide', '/facts/x/max', { found: '1000000000000000', decimals: 0 }],
    ['"min": -1e14, "decimals": 2', 'number-too-wide', '/facts/x/min', { found: '-100000000000000', decimals: 2 }],
    ['"max": 1e300', 'number-too-wide', '/facts/x/max', { found: '1e+300' }],
    ['"max": 10, "integer": true, "decimals": 1', 'decimals-of-integer', '/facts/x/decimals', { decimals: 1 }],
    ['"min": 0.25, "max": 10, "decimals": 1', 'bound-more-decimals', '/facts/x/min', { found: '0.25', decimals: 1 }],
    ['"min": 0, "max": 9.5, "integer": true', 'bound-more-decimals', '/facts/x/max', { found: '9.5', decimals: 0 }],
  ])('is told: %s', (declared, code, at, params) => {
    expect(findings(declared)).toContainEqual(
      expect.objectContaining({ code, at, params: expect.objectContaining(params) }),
    )
  })

  test.each([['10'], ['-1'], ['1.5'], ['"2"'], ['true'], ['null']])('decimals of %s are refused', (decimals) => {
    const [first] = findings(`"max": 10, "decimals": ${decimals}`)
    expect(first).toMatchObject({ level: 'error', at: '/facts/x/decimals' })
  })

  test.each([
    ['"max": 10, "decimals": 1', '7.25'],
    ['"max": 10, "integer": true', '7.5'],
    ['"max": 10', '10.0000000001'],
    ['', '1000000'],
    ['"integer": true', '1e15'],
  ])('a fact with %s is never compared with %s', (declared, value) => {
    expect(findings(declared, value)).toMatchObject([{ code: 'outside-domain', level: 'error' }])
  })

  test.each([
    ['89.99999999999999999', '90'],
    ['0.1234567890123456789', '0.12345678901234568'],
    ['9007199254740993', '9007199254740992'],
  ])('a number of which digits would be lost is told, not rounded: %s', (written, kept) => {
    expect(findings('"min": 0, "max": 100', written)).toContainEqual(
      expect.objectContaining({ code: 'number-not-exact', level: 'error', params: { found: written, kept } }),
    )
  })

  test.each([['90.000000000000000000'], ['9e1'], ['90.0'], ['900000000000000000000e-19']])(
    '%s is 90, however it is written',
    (written) => {
      expect(findings('"min": 0, "max": 100', written)).toEqual([])
    },
  )
})

describe('the steps of a number', () => {
  test.each([
    [{ integer: false }, 9, false, 'any'],
    [{ integer: false, min: 0, max: 100 }, 9, false, 'any'],
    [{ integer: false, max: 1e9 }, 5, false, 'any'],
    [{ integer: false, min: -1e9, max: 5 }, 5, false, 'any'],
    [{ integer: false, max: 5e13 }, 1, false, 'any'],
    [{ integer: true, max: 100 }, 0, true, '1'],
    [{ integer: false, decimals: 2 }, 2, true, '0.01'],
  ])('%o', (fact, decimals, declared, step) => {
    expect({ ...gridOf(fact), step: formStep(fact) }).toMatchObject({ decimals, declared, step })
    const { least, greatest } = gridOf(fact)
    expect(Math.max(-least, greatest)).toBeLessThan(1e15)
  })
})
