import { describe, expect, test } from 'vitest'
import { parse, resolve } from '../../../rules/src/index.ts'
import { duckRows, parquetRows } from '../../test/results.ts'
import { runHere, tempFolder } from '../../test/sample.ts'
import type { FailedRun } from '../app/failedRun.ts'
import type { Session } from '../app/session.ts'
import { requireSayable } from '../engine/evaluateDatabase.ts'
import { engineFailure } from '../engine/failures.ts'
import { wordsOf } from '../words/words.ts'

const files = tempFolder()
const element = { cite: 'Quy định minh họa, 1', authority: 'illustrative' } as const
const level = (id: string) => ({ id, label: id })

/** A regulation in which a number of two facts from 0 to 100 must reach a threshold. */
function regulation(derived: Readonly<Record<string, object>>, threshold: number, option = 'mot'): string {
  const number = { type: 'number', min: 0, max: 100, ...element }
  const last = Object.keys(derived).at(-1)
  return JSON.stringify({
    id: 'minh-hoa/rong',
    label: 'Số rộng',
    document: { kind: 'quy-dinh', issuer: 'Cấp ủy giả định', missingFields: ['number', 'issuedOn'] },
    inForce: { from: '2015-01-01' },
    facts: {
      a: { label: 'Điểm a', ...number },
      b: { label: 'Điểm b', ...number },
      c: { label: 'Loại', type: 'choice', options: { [option]: 'Một', hai: 'Hai' }, ...element },
    },
    derived: Object.fromEntries(
      Object.entries(derived).map(([id, formula]) => [id, { label: id, formula, ...element }]),
    ),
    scales: [{ id: 'hai', label: 'Thang', subject: 'member', levels: [level('dat'), level('chua')], ...element }],
    tiers: {
      scale: 'hai',
      hitPolicy: 'first',
      rules: [
        {
          id: 'dat',
          label: 'Đạt',
          tier: 'dat',
          when: { fact: last, operator: 'greaterThanInclusive', value: threshold },
          ...element,
        },
        { id: 'con-lai', label: 'Còn lại', tier: 'chua', otherwise: true, ...element },
      ],
    },
  })
}

const weighted = (...of: readonly (readonly [number, object])[]) => ({
  weighted: of.map(([weight, part]) => ({ weight, of: part })),
})
const [a, b] = [{ fact: 'a' }, { fact: 'b' }]

const wide: Readonly<Record<string, string>> = {
  'a chain of weights with fifteen decimals': regulation(
    {
      x: weighted([0.333333333333333, a], [0.123456789012345, b]),
      y: weighted([0.333333333333333, { fact: 'x' }], [0.123456789012345, a]),
      z: weighted([0.333333333333333, { fact: 'y' }], [0.123456789012345, b]),
    },
    5,
  ),
  'a weight of 1e30': regulation({ x: weighted([1e30, a], [1, b]) }, 4e15),
  'a ratio among 1e-300': regulation({ x: { ratio: { of: a, among: 1e-300 } } }, 4e15),
  'a weight of 1e-300': regulation({ x: weighted([1e-300, a], [1, b]) }, 40),
}

const list =
  "SELECT * FROM (VALUES ('dv-1', 50.5, 0.1), ('dv-2', 0.25, 99.75), ('dv-3', 100, 100), ('dv-4', 0, NULL)) AS t(id, a, b)"

async function folderOf(text: string): Promise<string> {
  const folder = await files({ 'regulation.json': text })
  await duckRows(
    `COPY (SELECT id, a::DOUBLE AS a, b::DOUBLE AS b FROM (${list})) TO '${folder}/a.parquet' (FORMAT parquet)`,
  )
  return folder
}

describe.each(Object.entries(wide))('%s needs more digits than DuckDB has', (_, text) => {
  const evaluate = (folder: string, ...flags: string[]) =>
    runHere(['evaluate', folder, `${folder}/a.parquet`, '--on', '2020-01-01', ...flags])

  test.each([
    ['vi', 'xét từng dòng một'],
    ['en', 'decided one by one'],
  ])('so Parquet is written row by row, which one line says (%s)', async (lang, said) => {
    const folder = await folderOf(text)
    const { code, err } = await evaluate(folder, '--out', `${folder}/kq.parquet`, '--lang', lang)
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(said) })
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    const json = JSON.parse((await evaluate(folder, '--json')).out) as { decision: { tier: string | null } }[]
    const tiers = (await parquetRows(`${folder}/kq.parquet`)).map(({ tier }) => tier)
    expect(tiers).toEqual(json.map(({ decision }) => decision.tier))
    expect(new Set(tiers).size).toBeGreaterThan(1)
  })
})

test('numbers that DuckDB holds are decided by SQL, without a word', async () => {
  const folder = await folderOf(regulation({ x: weighted([0.5, a], [0.5, b]) }, 50))
  const { code, err } = await runHere([
    ...[
      'evaluate',
      folder,
      `${folder}/a.parquet`,
      '--on',
      '2020-01-01',
      '--out',
      `${folder}/kq.parquet`,
      '--lang',
      'en',
    ],
  ])
  expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('one by one') })
})

describe('a database', () => {
  const sessionFor = (lang: 'vi' | 'en') => {
    const said: string[] = []
    const process = { exitCode: 0 }
    const io = { stdout: { write: () => undefined }, stderr: { write: (text: string) => said.push(text) } }
    return { said, process, session: { lang, words: wordsOf(lang), io, process } as unknown as Session }
  }
  const rulesetOf = (text: string) => {
    const { value } = parse(text, 'quy-dinh.json')
    const ruleset = value && resolve(value, { on: '2020-01-01' }).value
    if (!ruleset) throw new Error('the regulation does not resolve')
    return ruleset
  }

  test.each([
    ['vi', 'không phải kiểu số'],
    ['en', 'holds no numbers'],
  ] as const)('is not asked what it cannot say, and the findings name their places (%s)', (lang, why) => {
    const { said, session, process } = sessionFor(lang)
    const source = { dialect: 'postgres', from: 'm', types: { a: 'money' } } as const
    expect(requireSayable(session, rulesetOf(regulation({ x: weighted([1, a], [1, b]) }, 4)), source)).toBe(false)
    expect(said.join('')).toContain(why)
    expect(process.exitCode).toBe(1)
    expect(said.join('')).toMatch(/^quy-dinh\.json:\d+:\d+ .*sql-column-type/)
  })

  test('is asked what it can', () => {
    const { said, session } = sessionFor('vi')
    const source = { dialect: 'postgres', from: 'm' } as const
    expect(requireSayable(session, rulesetOf(wide['a weight of 1e30'] ?? ''), source)).toBe(true)
    expect(said).toEqual([])
  })
})

describe('what the engine says', () => {
  const failure = (message: string): string =>
    String(
      (engineFailure(wordsOf('en'), { reading: 'x.parquet', writing: 'y.parquet' }, new Error(message)) as FailedRun)
        .message,
    )

  test.each([
    ['Out of Range Error', 'Overflow in multiplication of INT128 (1 * 2)!'],
    ['Out of Range Error', 'Overflow in multiplication of DECIMAL(38).'],
    ['Conversion Error', 'Could not cast value 1e30 to DECIMAL(38,9)'],
    ['Invalid Input Error', 'Overflow in subtraction of INT64'],
  ])('of numbers is not blamed on the file, nor repeated: %s: %s', (kind, rest) => {
    const said = failure(`${kind}: ${rest}`)
    expect(said).not.toContain('not a whole Parquet file')
    expect(said).toContain(`(DuckDB: ${kind})`)
    expect(said).not.toContain(rest)
  })

  test.each([
    "Invalid Input Error: No magic bytes found at end of file 'x.parquet'",
    'Invalid Error: ZSTD Decompression failure',
    'Invalid Error: TProtocolException: Invalid data',
  ])('of the file is: %s', (message) => expect(failure(message)).toContain('not a whole Parquet file'))
})
