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
  unit: 'đơn vị',
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
