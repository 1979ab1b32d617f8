import type { Likeness } from '../members/encoding.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const legacyText = (kind: string): string =>
  `có vẻ viết bằng bảng mã cũ ${kind}. Chuyển sang Unicode bằng công cụ chuyển mã rồi đọc lại; ở đây không tự chuyển`

const notTextVi: Readonly<Record<Likeness | 'unknown', string>> = {
  TCVN3: legacyText('TCVN3'),
  VNI: legacyText('VNI'),
  'UTF-16': 'có vẻ là UTF-16 nhưng thiếu dấu nhận biết ở đầu tệp. Trong Excel, lưu lại bằng kiểu “CSV UTF-8”',
  'UTF-8': 'có chữ bị hỏng. Trong Excel, lưu lại bằng kiểu “CSV UTF-8”',
  lost: 'đã mất chữ: có chữ tiếng Việt bị thay bằng dấu `?`, lưu lại tệp này không lấy lại được. Xuất lại từ tệp gốc bằng kiểu “CSV UTF-8”',
  binary:
    'không phải văn bản: bên trong là một tệp kiểu khác (Excel, PDF, ảnh, …) mang đuôi tệp này. Đặt lại đúng đuôi tệp, hoặc lưu danh sách bằng kiểu “CSV UTF-8”',
  unknown: 'không phải văn bản Unicode, cũng không chắc là bảng mã nào. Trong Excel, lưu lại bằng kiểu “CSV UTF-8”',
}

/** What `neuguong doctor` and the readers of lists say in Vietnamese, besides findings. */
export const doctorVi = {
  brief: 'Xem danh sách có chỗ nào dễ bị đọc sai, trước khi xếp loại',
  description: [
    'Đọc danh sách như khi xếp loại và nêu từng chỗ dễ bị đọc sai: chữ, số, ngày, mã, tên cột, đơn vị, dữ liệu cá nhân.',
    'Nói rõ ở ô nào, đang ghi gì, vì sao sai, sửa thế nào. Không bao giờ sửa tệp. Có chỗ phải sửa thì mã kết thúc là 1.',
    '',
    'Ví dụ:',
    '  neuguong doctor quy-dinh/dong-nai/272-qd-tu danh-sach.xlsx --on 2017-12-31',
    '  neuguong doctor quy-dinh/dong-nai/272-qd-tu danh-sach.xlsx --on 2017-12-31 --write-mapping khop-cot.json',
  ].join('\n'),
  flags: {
    mapping: 'Tệp khớp cột: cột nào của danh sách là dữ kiện nào',
    sheet: 'Trang của tệp Excel cần đọc',
    sheetUnits: 'Mỗi trang của tệp Excel là một đơn vị, tên trang là tên đơn vị',
    rejected: 'Ghi các dòng bị bỏ qua vào tệp .csv này, kèm lý do',
    writeMapping: 'Ghi tệp khớp cột theo những cột đã nhận ra, để người điền nốt',
    units: 'Tệp đơn vị (danh sách đơn vị với ngày bắt đầu, kết thúc, đơn vị kế tiếp)',
  },
  notText: (path: string, kind: Likeness | undefined) => `\`${path}\` ${notTextVi[kind ?? 'unknown']}`,
  badLetter: (path: string, line: number) =>
    `\`${path}\` viết bằng UTF-8 nhưng có chữ bị hỏng ở dòng ${line}. Mở tệp, gõ lại dòng ấy rồi lưu bằng kiểu “CSV UTF-8”; không cần chuyển mã cả tệp`,
  unknownSheet: (sheet: string, near: string | undefined, sheets: readonly string[]) =>
    sheets.length === 0
      ? 'Tệp không có trang nào'
      : `Tệp không có trang \`${sheet}\`.${near === undefined ? ` Có: ${any(sheets)}` : ` Có phải ý là \`${near}\`?`}`,
  severalSheets: (sheets: readonly string[]) =>
    `Tệp có nhiều trang là danh sách: ${any(sheets)}. Chọn một trang bằng --sheet, hoặc thêm --sheet-units nếu mỗi trang là một đơn vị`,
  noSheets: (path: string) => `\`${path}\` không phải tệp Excel nên không có trang để chọn; bỏ --sheet, --sheet-units`,
  noHeadings: (path: string) =>
    `\`${path}\` không có tên cột để khớp; tệp khớp cột (--mapping) chỉ dùng cho CSV và tệp Excel`,
  locked: (path: string) => `\`${path}\` có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi lưu lại`,
  badWorkbook: (path: string) =>
    `Không đọc được \`${path}\` như một tệp Excel. Mở bằng Excel rồi lưu lại bằng kiểu “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”`,
  rejectedColumns: { sheet: 'Trang', line: 'Dòng', reason: 'Lý do bỏ qua', content: 'Nội dung' },
  rejected: (count: string, file: string) => `Đã ghi ${count} dòng bị bỏ qua vào ${file}`,
  title: (file: string, rows: string, columns: string) => `${file}: ${rows} dòng, ${columns} cột`,
  titleSheet: (file: string, sheet: string, rows: string, columns: string) =>
    `${file}, trang “${sheet}”: ${rows} dòng, ${columns} cột`,
  levels: { error: 'Phải sửa', warning: 'Nên xem lại', note: 'Để biết' },
  trap: (number: number) => `bẫy ${number}`,
  column: (letter: string, name: string) => (name === '' ? `cột ${letter}` : `cột ${letter} “${name}”`),
  rows: (lines: readonly number[], count: string | undefined) =>
    `dòng ${lines.join(', ')}${count === undefined ? '' : `, … (${count} chỗ)`}`,
  cell: (ref: string, name: string | undefined) =>
    /^[A-Z]/.test(ref) ? `ô ${ref}${name === undefined ? '' : ` (cột ${name})`}` : `dòng ${ref}`,
  sheet: (name: string) => `trang “${name}”`,
  read: (read: string, unread: string) => `${read} dòng đọc được, ${unread} dòng bị bỏ qua`,
  clean: 'Không thấy chỗ nào phải sửa',
  mappingWritten: (file: string, open: number) =>
    open === 0 ? `Đã ghi ${file}: cột nào cũng đã nhận ra` : `Đã ghi ${file}; còn ${open} cột chờ người điền`,
  encodings: {
    'utf-16le': 'UTF-16 (kiểu “Unicode Text” của Excel)',
    'utf-16be': 'UTF-16 (chiều ngược)',
    'windows-1258': 'Windows-1258',
    'utf-8': 'UTF-8',
  },
  separators: { '\t': 'dấu tab', ';': 'dấu chấm phẩy', ',': 'dấu phẩy' } as Readonly<Record<string, string>>,
  badUnits: (path: string) => `\`${path}\` không phải tệp đơn vị`,
}
