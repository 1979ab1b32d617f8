import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../src/index.ts'

/** What a run left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process with captured streams. */
export async function runHere(argv: readonly string[], stdin = ''): Promise<Ran> {
  const streams = { out: '', err: '' }
  const code = await run(argv, {
    stdout: { write: (text) => (streams.out += text) },
    stderr: { write: (text) => (streams.err += text) },
    stdin: (async function* () {
      yield stdin
    })(),
  })
  return { code, ...streams }
}

/** A folder for the tests of one file, removed afterwards. */
export function tempFolder(): (files: Readonly<Record<string, string | Uint8Array>>) => Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'neuguong-'))
  let next = 0
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return async (files) => {
    const folder = join(root, String(next++))
    await mkdir(folder)
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return folder
  }
}

const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' } as const

/** A small regulation with a fact of every type. */
export const sample = {
  id: 'thu/mau',
  label: 'Quy định mẫu để thử',
  document: {
    kind: 'quy-dinh',
    issuer: 'Cấp ủy giả định',
    authority: 'illustrative',
    missingFields: ['number', 'issuedOn'],
  },
  inForce: { from: '2016-01-01', to: '2020-12-31' },
  interpretations: {
    i1: {
      cite: 'Văn bản mẫu, 2',
      question: 'Ai là tấm gương?',
      readings: ['Chỉ xuất sắc', 'Từ tốt trở lên'],
      chosen: 0,
      why: 'Hẹp hơn',
    },
  },
  facts: {
    banDangKy: {
      type: 'choice',
      label: 'Bản đăng ký',
      options: { khong: 'Chưa đăng ký', cuThe: 'Cụ thể, thiết thực' },
      ...element,
    },
    kyLuat: { type: 'level', label: 'Kỷ luật', options: { khong: 'Không', khienTrach: 'Khiển trách' }, ...element },
    soViec: { type: 'number', label: 'Số việc làm', min: 0, max: 100_000, ...element },
    capUyVien: { type: 'boolean', label: 'Là cấp ủy viên', ...element },
    ngayVao: { type: 'day', label: 'Ngày vào Đảng', ...element },
    noiLam: { type: 'set', label: 'Nơi làm', options: { coQuan: 'Cơ quan', noiCuTru: 'Nơi cư trú' }, ...element },
  },
  conditions: {
    guong: {
      label: 'Là tấm gương',
      when: {
        interpretation: 'i1',
        readings: [
          { fact: 'tier', operator: 'equal', value: 'outstanding' },
          { fact: 'tier', operator: 'greaterThanInclusive', value: 'good' },
        ],
      },
      ...element,
    },
  },
  scopes: { residence: { label: 'nơi cư trú', ...element } },
  groups: [
    {
      id: 'committee',
      label: 'Cấp ủy viên',
      when: { fact: 'capUyVien', operator: 'equal', value: true },
      scopes: ['residence'],
      ...element,
    },
  ],
  tiers: {
    scale: 'conduct',
    hitPolicy: 'first',
    rules: [
      {
        id: 'ky-luat',
        label: 'Bị kỷ luật',
        tier: 'not-exemplary',
        when: { fact: 'kyLuat', operator: 'notEqual', value: 'khong' },
        ...element,
      },
      {
        id: 'xuat-sac',
        label: 'Xuất sắc',
        tier: 'outstanding',
        when: {
          all: [
            { fact: 'banDangKy', operator: 'equal', value: 'cuThe' },
            { fact: 'soViec', operator: 'greaterThanInclusive', value: 7 },
          ],
        },
        ...element,
      },
      { id: 'con-lai', label: 'Còn lại', tier: 'good', otherwise: true, ...element },
    ],
  },
  phases: [{ id: 'giai-doan-1', label: 'Giai đoạn 1', from: '2016-01-01', to: '2017-12-31', ...element }],
  targets: [
    {
      id: 't1',
      label: 'Tấm gương',
      phase: 'giai-doan-1',
      metric: 'share',
      of: 'guong',
      threshold: 'trên 60%',
      ...element,
    },
  ],
}

/** The sample as the text of a file. */
export const sampleText = JSON.stringify(sample, null, 2)
