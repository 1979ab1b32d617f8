import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, expect, it } from 'vitest'
import { checkedWith } from '../../test/example.ts'
import { typesOf } from './typesOf.ts'

const folder = mkdtempSync(join(tmpdir(), 'neuguong-types-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the TypeScript compiler says of a use of the types. */
function errorsOf(use: string): readonly string[] {
  writeFileSync(join(folder, 'types.ts'), typesOf(checkedWith({}).ruleset))
  const file = join(folder, 'use.ts')
  writeFileSync(file, `import type { Facts, Group, Tier } from './types.ts'\n${use}`)
  const options = { strict: true, noEmit: true, allowImportingTsExtensions: true, types: [], skipLibCheck: true }
  const program = ts.createProgram([file], options)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

it('compile, and accept facts as the regulation declares them', () => {
  const use = `
    export const facts: Facts = { capUyVien: true, banDangKy: 'cuThe', soViecTot: 6, biKyLuat: null }
    export const tier: Tier = 'outstanding'
    export const group: Group = 'no-post'`
  expect(errorsOf(use)).toEqual([])
})

it('refuse an option, a tier and a fact that are not there', () => {
  const use = `
    export const facts: Facts = { banDangKy: 'cu-the' }
    export const other: Facts = { soViec: 6 }
    export const tier: Tier = 'excellent'`
  expect(errorsOf(use)).toHaveLength(3)
})

it('say of numbers between which values they lie, and with how many decimals', () => {
  const entry = { cite: 'Văn bản ví dụ, 2', authority: 'illustrative', type: 'number' }
  const facts = {
    diem: { ...entry, label: 'Điểm', min: 0, max: 10, decimals: 1 },
    soVu: { ...entry, label: 'Số vụ', min: 0, integer: true },
    tyLe: { ...entry, label: 'Tỷ lệ', unit: '%' },
  }
  const lines = typesOf(checkedWith({ facts }).ruleset).split('\n')
  expect(lines.filter((line) => /Điểm|Số vụ|Tỷ lệ|Số việc làm tốt/.test(line)).map((line) => line.trim())).toEqual([
    '/** Số việc làm tốt trong năm (Văn bản ví dụ, 2); 0, 1, … 20 việc */',
    '/** Điểm (Văn bản ví dụ, 2); 0, 0.1, … 10 */',
    '/** Số vụ (Văn bản ví dụ, 2); 0, 1, … < 1000000000000000 */',
    '/** Tỷ lệ (Văn bản ví dụ, 2); > -1000000 … < 1000000 % */',
  ])
})
