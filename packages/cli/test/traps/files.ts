import { readFileSync } from 'node:fs'
import { type Cell, writeXlsx } from 'hucre/xlsx'
import { sample } from '../sample.ts'

const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' } as const

/** A regulation with a fact for every trap: a percentage, and options with `đ` and a tone mark. */
export const trapRegulation = JSON.stringify({
  ...sample,
  inForce: { from: '2016-01-01' },
  facts: {
    ...sample.facts,
    tyLeYKienTot: { type: 'number', label: 'Tỷ lệ ý kiến tốt', min: 0, max: 100, unit: '%', ...element },
    diem: { type: 'number', label: 'Điểm chấm', min: 0, max: 100, decimals: 1, ...element },
    tinhTrang: {
      type: 'choice',
      label: 'Tình trạng công tác',
      options: { dangCongTac: 'Đang công tác', nghiHuu: 'Nghỉ hưu' },
      ...element,
    },
    hoaGiai: { type: 'choice', label: 'Tổ hòa giải', options: { tot: 'Hòa giải tốt', chua: 'Chưa tốt' }, ...element },
  },
})

/** A file of this folder. */
export const trapFile = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url))

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A workbook as a chi bộ sends it: a title, two rows of headings under merged cells, a row of numbers, a total. */
export const officeWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Chi bộ 1',
        rows: [
          ['ĐẢNG CỘNG SẢN VIỆT NAM'],
          ['DANH SÁCH ĐẢNG VIÊN'],
          [],
          ['STT', 'Mã', 'Đơn vị', 'Kết quả', null, 'Ngày vào Đảng', 'Là cấp ủy viên'],
          [null, null, null, 'Số việc làm', 'Tỷ lệ ý kiến tốt', null, null],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
          [1, 'dv-1', 'Chi bộ 1', 7, 0.825, utc('2010-12-31'), 'x'],
          [2, 'dv-2', null, '8', 0.9, utc('2012-05-19'), '-'],
          [],
          [3, 'dv-3', 'Chi bộ 1', null, 0.57, 40543, 'x'],
          [4, 'dv-4', 'Chi bộ 1', '#N/A', 0.5, utc('2012-05-19'), 'x'],
          [null, 'Tổng cộng', null, 15, null, null, null],
        ],
        merges: [
          { startRow: 3, startCol: 3, endRow: 3, endCol: 4 },
          { startRow: 6, startCol: 2, endRow: 7, endCol: 2 },
        ],
        rowDefs: new Map([[9, { hidden: true }]]),
        columns: [{ hidden: true }, {}, {}, {}, {}, {}, {}],
        cells: new Map<string, Partial<Cell>>([
          ...[6, 7, 9, 10].map((row) => [`${row},4`, { style: { numFmt: '0.0%' } }] as const),
          ['9,3', { value: null, type: 'formula', formula: 'D7+1' }],
          ['10,3', { value: '#N/A', type: 'error' }],
        ]),
      },
      { name: 'Ghi chú', rows: [['Số liệu đến hết năm']] },
    ],
  })
