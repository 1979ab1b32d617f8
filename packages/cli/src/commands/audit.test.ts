import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runHere, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

const share = {
  id: 'hoc-tap',
  kind: 'share',
  label: 'Tham gia <học tập>',
  value: '99,36%',
  unit: 'percent',
  of: '32.558',
  among: '32.787',
  cite: 'Báo cáo mẫu, I',
  authority: 'illustrative',
}
const report = (...statements: object[]): string =>
  JSON.stringify({
    id: 'mau',
    document: {
      kind: 'bao-cao',
      number: '12-BC/TU',
      issuer: 'Tỉnh ủy Mẫu',
      issuedOn: '2024-01-10',
      title: 'Báo cáo “mẫu”',
    },
    statements,
  })

describe('neuguong audit', () => {
  test('says what is wrong, where, and what to write instead, and ends with 1', async () => {
    const folder = await files({ 'report.json': report(share) })
    const { code, out, err } = await runHere(['audit', folder])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('Sai (1)\n✗ Tham gia <học tập>: Báo cáo ghi “99,36%”')
    expect(out).toContain('32.578')
    expect(out).toContain('Đề nghị: “32.558/32.787, chiếm 99,30%”')
  })

  test('says that nothing was found of a report that is right', async () => {
    const folder = await files({ 'report.json': report({ ...share, value: '99,30%' }) })
    expect(await runHere(['ra-soat', folder])).toEqual({ code: 0, out: 'Không phát hiện điểm nào\n', err: '' })
  })

  test('is fine with what cannot be computed', async () => {
    const { code, out } = await runHere(['audit', '-'], report({ ...share, of: undefined, value: 'gần hết' }))
    expect(code).toBe(0)
    expect(out).toContain('Chưa tính được (1)')
  })

  test('--json has codes, places, parameters and sentences', async () => {
    const { out } = await runHere(['audit', '-', '--json', '--lang', 'en'], report(share))
    expect(JSON.parse(out)).toMatchObject({
      report: 'mau',
      findings: [
        {
          code: 'ratio-differs',
          severity: 'wrong',
          about: ['hoc-tap'],
          cite: 'Báo cáo mẫu, I',
          params: { recomputed: '99,30%' },
          message: expect.stringContaining('The report says “99,36%”'),
        },
      ],
    })
  })

  test('--html writes one page that needs nothing else', async () => {
    const folder = await files({ 'report.json': report(share) })
    const { code, out, err } = await runHere(['audit', folder, '--html', `${folder}/trang.html`])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('Đã ghi')
    const page = readFileSync(`${folder}/trang.html`, 'utf8')
    expect(page).toMatch(/^<!doctype html><html lang="vi">/)
    expect(page).toContain('Tham gia &#60;học tập&#62;')
    expect(page).not.toMatch(/<script|https?:|src=|<link/)
    expect(page.trimEnd()).toMatch(/<\/html>$/)
  })

  test('a file that is no report is reported with its places', async () => {
    const folder = await files({ 'report.json': report({ ...share, valeu: '1' }) })
    const { code, err } = await runHere(['audit', folder])
    expect(code).toBe(1)
    expect(err).toContain('unknown-key')
    expect(err).toContain('valeu')
  })
})
