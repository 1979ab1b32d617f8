import type { ReferenceKind } from '../../language/diagnostic.ts'

/** What a reference points at. */
export const kinds: Readonly<Record<ReferenceKind, string>> = {
  fact: 'dữ kiện',
  parameter: 'tham số',
  condition: 'điều kiện',
  interpretation: 'cách hiểu',
  tier: 'mức xếp loại',
  scale: 'thang xếp loại',
  scope: 'phạm vi',
  phase: 'giai đoạn',
  target: 'chỉ tiêu',
  rule: 'quy tắc',
  group: 'nhóm đối tượng',
  document: 'văn bản',
  statement: 'số liệu',
  step: 'bước',
  record: 'mục ghi nhận',
  option: 'lựa chọn',
  position: 'chức vụ',
  body: 'loại cơ quan',
}

/** What a value is. */
export const types: Readonly<Record<string, string>> = {
  string: 'chữ trong ngoặc kép',
  number: 'số',
  boolean: '`true` hoặc `false`',
  array: 'danh sách trong ngoặc vuông',
  object: 'nhóm trong ngoặc nhọn',
  record: 'nhóm trong ngoặc nhọn',
  int: 'số nguyên',
  null: 'giá trị rỗng',
  nothing: 'chỗ trống',
  day: 'ngày dạng năm-tháng-ngày',
  choice: 'một lựa chọn đã khai báo',
  level: 'một mức đã khai báo',
  set: 'danh sách các lựa chọn đã khai báo',
}
/** What is wrong with the JSON of a file. */
export const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: 'có chữ nằm ngoài ngoặc kép',
  InvalidNumberFormat: 'số viết sai dạng (dùng dấu chấm thập phân, không có số 0 đứng đầu)',
  PropertyNameExpected: 'thiếu tên mục trong ngoặc kép',
  ValueExpected: 'thiếu giá trị',
  ColonExpected: 'thiếu dấu hai chấm sau tên mục',
  CommaExpected: 'thiếu dấu phẩy giữa hai mục',
  CloseBraceExpected: 'thiếu dấu đóng ngoặc nhọn `}`',
  CloseBracketExpected: 'thiếu dấu đóng ngoặc vuông `]`',
  EndOfFileExpected: 'còn chữ thừa sau khi tệp đã kết thúc',
  UnexpectedEndOfComment: 'ghi chú chưa đóng bằng `*/`',
  UnexpectedEndOfString: 'thiếu dấu ngoặc kép đóng',
  UnexpectedEndOfNumber: 'số viết dở',
  InvalidCharacter: 'có ký tự không được phép (thường là dấu xuống dòng hoặc dấu nhảy cách trong ngoặc kép)',
}

/** What a scenario may expect. */
export const scenarioKeys: Readonly<Record<string, string>> = {
  outcome: 'kết quả',
  tier: 'mức',
  rule: 'quy tắc',
  possible: 'các mức còn có thể',
  missing: 'dữ kiện còn thiếu',
  groups: 'nhóm đối tượng',
  possibleGroups: 'nhóm đối tượng có thể',
  authority: 'mức độ căn cứ',
}
