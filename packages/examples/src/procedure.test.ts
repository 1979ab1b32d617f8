import { readFileSync, writeFileSync } from 'node:fs'
import type { Day, Event, Lang, StepEvent } from '@neuguong/core'
import {
  checkProcedure,
  explainProcedure,
  explanationText,
  type ProcedureResult,
  parse,
  type Ruleset,
  resolve,
  toMermaid,
} from '@neuguong/rules'
import { describe, expect, it } from 'vitest'
import { reviewBreaches } from './reviewYear.breaches.ts'
import { reviewYear } from './reviewYear.ts'
import { reviewMembers, reviewUnits } from './reviewYear.units.ts'

const folder = (path: string): URL => new URL(`../${path}`, import.meta.url)

function traVinh(): Ruleset {
  const { value: regulation } = parse(
    readFileSync(folder('regulations/tra-vinh/15-kh-tu/regulation.json'), 'utf8'),
    'x',
  )
  const { value, diagnostics } = regulation ? resolve(regulation, { on: '2012-04-04' }) : { diagnostics: [] }
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

const ruleset = traVinh()
const clean = reviewYear(1)
const breached = reviewBreaches.reduce<readonly Event[]>((events, { plant }) => plant(events), clean)

const check = (events: readonly Event[], on: Day, id = 'kiem-diem'): ProcedureResult =>
  checkProcedure(ruleset, id, { units: reviewUnits, members: reviewMembers, events }, { on })

const told = (result: ProcedureResult, lang: Lang): string =>
  `${explanationText(explainProcedure(ruleset, result, { lang, units: reviewUnits }))}\n`

/** Compares with a file that is read in review; `NEUGUONG_UPDATE=1` writes it anew. */
function expectGolden(name: string, text: string): void {
  const path = folder(`events/golden/${name}`)
  if (process.env.NEUGUONG_UPDATE === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe('What a log shows of a procedure', () => {
  it.each([
    ['in the middle of the round', 'tra-vinh-2012-08-25', check(clean, '2012-08-25')],
    ['after a round with every breach', 'tra-vinh-2014-03-31', check(breached, '2014-03-31')],
    ['of cadres over the years', 'tra-vinh-can-bo-2014-03-31', check(breached, '2014-03-31', 'cong-tac-can-bo')],
  ] as const)('is told in Vietnamese as reviewed: %s', (_, name, result) => {
    expectGolden(`${name}.golden.txt`, told(result, 'vi'))
    expect(told(result, 'en')).not.toMatch(/\{\w+\}|undefined|null|NaN/)
  })

  it('is drawn as reviewed', () => {
    for (const procedure of ruleset.procedures)
      for (const lang of ['vi', 'en'] as const)
        expectGolden(`tra-vinh-${procedure.id}.${lang}.golden.mmd`, toMermaid(procedure, lang))
  })
})

describe('A drawn procedure', () => {
  const [review] = ruleset.procedures
  const lines = review ? toMermaid(review, 'vi').trim().split('\n').slice(1) : []
  const states = lines.flatMap((line) => /^ {2}state "[^"]+" as (\w+)$/.exec(line)?.[1] ?? [])

  it('is made of lines that Mermaid reads', () => {
    const shapes = [
      /^ {2}state "[^"]+" as \w+$/,
      /^ {2}\[\*\] --> \w+$/,
      /^ {2}\w+ --> \w+ : [^:;#]+$/,
      /^ {2}note right of \w+ : [^:;#]+$/,
    ]
    expect(lines.filter((line) => !shapes.some((shape) => shape.test(line)))).toEqual([])
  })

  it('names each state once and draws arrows between states only', () => {
    expect(new Set(states).size).toBe(states.length)
    const ends = lines.flatMap((line) => /^ {2}(\w+) --> (\w+) /.exec(line)?.slice(1) ?? [])
    expect(ends.filter((end) => !states.includes(end))).toEqual([])
  })
})

describe('The next steps', () => {
  const steps = (events: readonly Event[], on: Day, unit: string): string[] =>
    check(events, on)
      .next.filter((step) => step.unit === unit && step.subject === 'collective' && !step.again)
      .map(({ step, until }) => `${step}${until === undefined ? '' : ` ${until}`}`)

  it('begin with opinions and suggestions, before any window is open', () => {
    expect(steps([], '2012-05-02', 'tinh-uy')).toEqual(['gop-y', 'goi-y'])
  })

  it('are a review once the window is open and opinions are in, in time until it closes', () => {
    const until = clean.filter((event) => event.on < '2012-08-01')
    expect(steps(until, '2012-08-01', 'tinh-uy')).toContain('kiem-diem 2012-08-31')
    expect(steps([], '2012-08-01', 'tinh-uy')).not.toContain('kiem-diem 2012-08-31')
  })

  it('wait for the superior', () => {
    const without = clean.filter(({ on }) => on < '2012-08-01')
    expect(steps(without, '2012-08-20', 'huyen-1')).not.toContain('kiem-diem 2012-09-30')
    const [first] = clean.filter(
      (event) => event.kind === 'step' && event.step === 'kiem-diem' && event.unit === 'tinh-uy',
    )
    expect(steps(first ? [...without, first] : [], '2012-08-20', 'huyen-1')).toContain('kiem-diem 2012-09-30')
  })

  it('are a new review only where the first was inadequate', () => {
    const assessed = (ketQua: string): string[] => {
      const before = clean.filter(({ on }) => on < '2012-09-20')
      const event = {
        kind: 'step',
        procedure: 'kiem-diem',
        step: 'nhan-xet',
        subject: 'collective',
        unit: 'huyen-1',
        on: '2012-09-20',
      } as const
      return steps([...before, { ...event, records: { ketQua } }], '2012-09-25', 'huyen-1')
    }
    expect(assessed('khongDat')).toContain('chi-dao-lai')
    expect(assessed('datYeuCau')).not.toContain('chi-dao-lai')
    expect(assessed('viPham')).toContain('chuyen-xu-ly')
  })

  it('put on record, make no breach', () => {
    for (const on of ['2012-06-15', '2012-08-25', '2012-10-10', '2013-06-01']) {
      const until = clean.filter((event) => event.on <= on)
      for (const { step, subject, unit, member } of check(until, on).next.filter((_, index) => index % 5 === 0)) {
        const event: StepEvent = {
          kind: 'step',
          procedure: 'kiem-diem',
          step,
          subject,
          unit,
          on,
          ...(member !== undefined && { member }),
        }
        expect(check([...until, event], on).findings, JSON.stringify(event)).toEqual([])
      }
    }
  })
})

describe('An event that is not understood', () => {
  const event: StepEvent = {
    kind: 'step',
    procedure: 'kiem-diem',
    step: 'kiem-diem',
    subject: 'collective',
    unit: 'tinh-uy',
    on: '2012-08-03',
  }

  it.each([
    ['a step that the procedure does not have', { step: 'bo-phieu' }, { what: 'step', id: 'bo-phieu' }],
    ['a unit that is not listed', { unit: 'huyen-99' }, { what: 'unit', id: 'huyen-99' }],
    ['a record that the step does not have', { records: { soPhieu: 3 } }, { what: 'record', id: 'soPhieu' }],
    [
      'an option that the record does not have',
      { step: 'nhan-xet', records: { ketQua: 'tot' } },
      { what: 'record', id: 'ketQua' },
    ],
  ] as const)('because of %s is shown and takes no part', (_, change, missing) => {
    const { findings, unjudged } = check([{ ...event, ...change }], '2012-08-03')
    expect(findings).toEqual([])
    expect(unjudged[0]).toEqual({ missing: { kind: 'unknown', ...missing }, events: [{ ...event, ...change }] })
  })

  it('is no matter of another procedure', () => {
    expect(check([{ ...event, procedure: 'khac' }], '2012-06-30').unjudged).toEqual([])
  })
})

it('a procedure that the ruleset does not have is a mistake of the caller', () => {
  expect(() => check([], '2012-06-30', 'bau-cu')).toThrow(RangeError)
})
