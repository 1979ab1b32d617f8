import { foldText } from '@neuguong/core'
import { suggest } from './suggest.ts'

/** What people call the keys in Vietnamese. */
const words: Readonly<Record<string, readonly string[]>> = {
  label: ['nhãn', 'tên', 'tên gọi'],
  cite: ['dẫn chiếu', 'căn cứ', 'điểm'],
  authority: ['mức độ căn cứ'],
  document: ['văn bản'],
  documents: ['các văn bản'],
  implements: ['cụ thể hóa'],
  inForce: ['hiệu lực'],
  interpretations: ['cách hiểu'],
  facts: ['dữ kiện'],
  derived: ['dữ kiện tính'],
  parameters: ['tham số'],
  conditions: ['điều kiện'],
  condition: ['điều kiện'],
  when: ['khi', 'nếu'],
  scopes: ['phạm vi'],
  groups: ['nhóm', 'nhóm đối tượng'],
  criteria: ['tiêu chí'],
  tiers: ['xếp loại', 'mức'],
  tier: ['mức'],
  rules: ['quy tắc'],
  phases: ['giai đoạn'],
  phase: ['giai đoạn'],
  targets: ['chỉ tiêu'],
  caps: ['tỷ lệ tối đa'],
  assignments: ['nhiệm vụ', 'phân công'],
  milestones: ['mốc'],
  objectives: ['mục tiêu'],
  options: ['lựa chọn'],
  type: ['loại', 'kiểu'],
  kind: ['loại'],
  number: ['số', 'số ký hiệu'],
  issuer: ['cơ quan ban hành'],
  issuedOn: ['ngày ban hành'],
  title: ['tên gọi', 'trích yếu'],
  from: ['từ', 'từ ngày'],
  to: ['đến', 'đến ngày'],
  value: ['giá trị'],
  fact: ['dữ kiện'],
  operator: ['phép so sánh'],
  otherwise: ['còn lại'],
  why: ['vì sao', 'lý do'],
  note: ['ghi chú'],
  unit: ['đơn vị', 'đơn vị tính'],
  due: ['hạn'],
  question: ['câu hỏi'],
  readings: ['phương án'],
  chosen: ['chọn'],
}

/** The key that was probably meant: spelt nearly so, or called so in Vietnamese. */
export function suggestKey(written: string, allowed: readonly string[]): string | undefined {
  const folded = foldText(written)
  const called = allowed.find((key) => words[key]?.some((word) => foldText(word) === folded))
  return called ?? suggest(written, allowed)
}
