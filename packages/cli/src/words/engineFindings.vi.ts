import { domainVi } from '@neuguong/rules'
import type { FileSentences } from './fileSentences.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const kinds: Readonly<Record<string, string>> = {
  id: 'mã, cần chữ hoặc số nguyên',
  unit: 'đơn vị, cần chữ hoặc số nguyên',
  year: 'năm, cần số nguyên',
  boolean: 'dữ kiện có/không, cần BOOLEAN',
  number: 'dữ kiện số, cần một kiểu số',
  day: 'dữ kiện ngày, cần DATE',
  choice: 'dữ kiện lựa chọn, cần chữ',
  level: 'dữ kiện mức, cần chữ',
  set: 'dữ kiện nhiều lựa chọn, cần danh sách chữ',
}

/** What is found in tables that an engine reads, in Vietnamese. */
export const engineSentencesVi: Pick<FileSentences, 'column-type' | 'values-outside'> = {
  'column-type': ({ column, kind, found }) => ({
    message: `Cột \`${column}\` là ${kinds[kind]}, nhưng trong bảng có kiểu ${found}; chưa đọc gì`,
    hint: 'sửa kiểu của cột khi tạo bảng hoặc tệp, hoặc đổi tên cột nếu không phải dữ kiện này',
  }),
  'values-outside': ({ fact, count, ids, domain }) => ({
    message: `Dữ kiện \`${fact}\` có ${count} giá trị ngoài phạm vi ${domainVi(domain)}, coi là chưa biết; ví dụ ở ${any(ids)}`,
    hint: 'sửa các giá trị ấy trong tệp gốc; để trống nếu chưa biết',
  }),
}
