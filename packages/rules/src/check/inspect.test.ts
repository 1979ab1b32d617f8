import { describe, expect, it, test } from 'vitest'
import { exampleWith, type Fragment } from '../../test/example.ts'
import { trungUong } from '../trungUong.ts'
import { inspect } from './inspect.ts'

const library = trungUong()
const cite = { cite: 'Văn bản ví dụ, 3', authority: 'illustrative' }
const look = (fragment: Fragment, spans?: number) =>
  inspect(exampleWith(fragment), 'quy-dinh.json', { library, ...(spans !== undefined && { spans }) })

/** The example with a threshold that is a parameter with these values. */
const withValues = (...values: readonly { from: string; to?: string; value: number }[]): Fragment => ({
  parameters: { nguong: { label: 'Số việc tối thiểu', values: values.map((value) => ({ ...value, ...cite })) } },
  tiers: {
    rules: [
      {
        id: 'them',
        label: 'Quy tắc thêm',
        tier: 'good',
        when: { fact: 'soViecTot', operator: 'greaterThan', value: { parameter: 'nguong' } },
        ...cite,
      },
    ],
  },
})

const { from } = JSON.parse(exampleWith({})).inForce
const { to } = JSON.parse(exampleWith({})).inForce

describe('a regulation is looked at on every day', () => {
  test('in one span where nothing changes', () => {
    const { looked, spans, ruleset } = look({})
    expect(looked).toEqual([to === undefined ? { from } : { from, to }])
    expect(spans.map(({ ruleset: own }) => own.identity.sha256)).toEqual([ruleset?.identity.sha256])
  })

  test('and in a span of its own from each day on which a parameter changes', () => {
    const { looked, spans } = look(withValues({ from, to: '2017-12-31', value: 2 }, { from: '2018-01-01', value: 3 }))
    expect(looked.map((span) => span.from)).toEqual([from, '2018-01-01'])
    expect(looked[0]?.to).toBe('2017-12-31')
    expect(new Set(spans.map(({ ruleset }) => ruleset.identity.sha256)).size).toBe(2)
  })

  test.each([60, -1, 2.5])('a value that no member can have, %d, is found in the span in which it holds', (value) => {
    const { diagnostics, ruleset } = look(
      withValues({ from, to: '2017-12-31', value: 2 }, { from: '2018-01-01', value }),
    )
    const wrong = diagnostics.filter(({ level }) => level === 'error')
    expect(wrong.map(({ code }) => code)).toEqual(['outside-domain'])
    expect(wrong[0]?.days?.map((days) => days.from)).toEqual(['2018-01-01'])
    expect(ruleset).toBeUndefined()
  })

  test('what holds in spans that follow one another is one finding of all their days', () => {
    const { diagnostics } = look(
      withValues(
        { from, to: '2017-06-30', value: 2 },
        { from: '2017-07-01', to: '2017-12-31', value: 60 },
        { from: '2018-01-01', to: '2018-06-30', value: 60 },
        { from: '2018-07-01', value: 3 },
      ),
    )
    expect(diagnostics.filter(({ code }) => code === 'outside-domain').map(({ days }) => days)).toEqual([
      [{ from: '2017-07-01', to: '2018-06-30' }],
    ])
  })

  test('a word misspelt is wrong on all of them, though the rest is read on as it was meant', () => {
    const { diagnostics } = inspect(
      exampleWith(withValues({ from, to: '2017-12-31', value: 2 }, { from: '2018-01-01', value: 3 })).replaceAll(
        '"fact": "soViecTot"',
        '"fact": "soViecTott"',
      ),
      'quy-dinh.json',
      { library },
    )
    const wrong = diagnostics.filter(({ code }) => code === 'unknown-reference')
    expect(wrong.length).toBeGreaterThan(0)
    for (const { days } of wrong) expect(days).toEqual([to === undefined ? { from } : { from, to }])
  })

  test('what holds whatever the parameter is has all days, once', () => {
    const { diagnostics, looked } = look({
      ...withValues({ from, to: '2017-12-31', value: 2 }, { from: '2018-01-01', value: 3 }),
      label: 'Quy dinh khong dau',
    })
    const found = diagnostics.filter(({ code }) => code === 'label-without-diacritics')
    expect(found.map(({ days }) => days)).toEqual([[{ from: looked[0]?.from, to: looked.at(-1)?.to }]])
  })

  test('a hole between values is told with its days, and not again where the parameter is used', () => {
    const { diagnostics } = look(withValues({ from, to: '2017-06-30', value: 2 }, { from: '2017-09-01', value: 3 }))
    expect(diagnostics.filter(({ level }) => level === 'error').map(({ code, params }) => [code, params])).toEqual([
      ['parameter-hole-in-time', { parameter: 'nguong', from: '2017-07-01', to: '2017-08-31' }],
    ])
  })

  test('a limit of spans is told when it is reached, with the first day that was not looked at', () => {
    const months = Array.from({ length: 6 }, (_, at) => `2017-0${at + 1}`)
    const fragment = withValues(
      { from, to: '2016-12-31', value: 2 },
      ...months.map((month, at) => ({ from: `${month}-01`, to: `${month}-28`, value: at % 2 })),
    )
    const { diagnostics, looked } = look(fragment, 3)
    expect(looked).toHaveLength(3)
    expect(diagnostics.find(({ code }) => code === 'days-left')).toMatchObject({
      level: 'error',
      params: { looked: 3, from: '2017-02-01' },
    })
  })

  test('one day is looked at where one is asked for', () => {
    const text = exampleWith(withValues({ from, to: '2017-12-31', value: 2 }, { from: '2018-01-01', value: 60 }))
    const early = inspect(text, 'a.json', { library, on: '2017-06-30' })
    expect([early.looked, early.diagnostics.filter(({ level }) => level === 'error')]).toEqual([
      [{ from: '2017-06-30', to: '2017-06-30' }],
      [],
    ])
    expect(inspect(text, 'a.json', { library, on: '2018-01-01' }).ruleset).toBeUndefined()
  })

  test('from the first day of the calendar to the last', () => {
    const { diagnostics, looked } = look({ inForce: { from: '1900-01-01', to: '2200-12-31' } })
    const wrong = diagnostics.filter(({ level }) => level === 'error')
    expect(wrong.map(({ code, days }) => [code, days])).toEqual([
      ['parameter-hole-in-time', [{ from: '1900-01-01', to: '2015-12-31' }]],
    ])
    expect([looked[0]?.from, looked.at(-1)?.to]).toEqual(['1900-01-01', '2200-12-31'])
  })
})

describe('without a first day in force', () => {
  it.each<readonly [string, string, string]>([
    ['none', '', 'missing-key'],
    ['a day that the calendar has not', '"inForce": { "from": "2025-02-31" },', 'bad-day'],
    ['a year of five digits', '"inForce": { "from": "20205-01-01" },', 'bad-day'],
    ['a year beyond the calendar', '"inForce": { "from": "2205-01-01" },', 'bad-day'],
    ['a last day that the calendar has not', '"inForce": { "from": "2025-01-01", "to": "2025-06-31" },', 'bad-day'],
    ['nothing in it', '"inForce": {},', 'missing-key'],
    ['a list', '"inForce": [],', 'wrong-type'],
    ['nothing at all', '"inForce": null,', 'wrong-type'],
    ['days the wrong way round', '"inForce": { "from": "2025-02-01", "to": "2025-01-01" },', 'reversed-range'],
  ])('%s: one finding says so and no day is invented', (_, written, code) => {
    const text = exampleWith({}).replace(/"inForce": \{[^}]*\},/, written)
    const { diagnostics, looked, ruleset } = inspect(text, 'quy-dinh.json', { library })
    expect(diagnostics.map((one) => one.code)).toEqual([code])
    expect([looked, ruleset]).toEqual([[], undefined])
    expect(JSON.stringify(diagnostics)).not.toContain('1900')
  })

  it('a day written the Vietnamese way is read as it was meant', () => {
    const text = exampleWith({}).replace(/"from": "[^"]*"/, '"from": "07/07/2016"')
    const { diagnostics, looked } = inspect(text, 'quy-dinh.json', { library })
    expect(diagnostics.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual(['bad-day'])
    expect(looked[0]?.from).toBe('2016-07-07')
  })
})
