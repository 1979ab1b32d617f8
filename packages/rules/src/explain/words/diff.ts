import type { Lang } from '@neuguong/core'
import type { DomainKey, ElementChange, ElementKind } from '../../diff/elements.ts'

/** The words of comparisons in one language; names in braces are filled in. */
export interface DiffWords {
  readonly title: string
  readonly elements: string
  readonly noElements: string
  readonly kinds: Readonly<Record<ElementKind, string>>
  readonly changes: Readonly<Record<ElementChange['change'], string>>
  /** `{change}`, `{kind}`, `{label}`, `{id}`, `{cite}`. */
  readonly element: string
  /** `{element}`, `{before}`, `{after}`. */
  readonly value: string
  /** What bounds the values of a fact. */
  readonly domain: Readonly<Record<DomainKey, string>>
  /** `{key}`, `{before}`, `{after}`. */
  readonly bound: string
  /** `{element}`, `{bounds}`. */
  readonly bounded: string
  /** A bound that the fact does not have. */
  readonly unstated: string
  readonly differences: string
  readonly noDifferences: string
  readonly unproved: string
  /** `{from}`, `{to}`, `{person}`. */
  readonly difference: string
  readonly moves: string
  readonly noMoves: string
  /** `{from}`, `{to}`, `{count}`, `{members}`. */
  readonly move: string
  readonly because: string
}

/** The words of comparisons. A missing language does not compile. */
export const diffWords: Readonly<Record<Lang, DiffWords>> = {
  vi: {
    title: 'So sánh {from} (ngày {fromDay}) với {to} (ngày {toDay})',
    elements: 'Nội dung thay đổi',
    noElements: 'Không nội dung nào đổi ý nghĩa',
    kinds: {
      fact: 'dữ kiện',
      derived: 'dữ kiện tính',
      parameter: 'tham số',
      condition: 'điều kiện',
      group: 'nhóm đối tượng',
      rule: 'quy tắc',
      scope: 'phạm vi',
      criterion: 'tiêu chí',
      interpretation: 'cách hiểu',
      phase: 'giai đoạn',
      target: 'chỉ tiêu',
      cap: 'tỷ lệ tối đa',
      assignment: 'nhiệm vụ',
    },
    changes: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' },
    element: '{change} {kind} “{label}” (mã {id}){cite}',
    value: '{element}: từ {before} thành {after}',
    domain: { min: 'nhỏ nhất', max: 'lớn nhất', integer: 'chỉ nhận số nguyên', decimals: 'số chữ số thập phân' },
    bound: '{key} từ {before} thành {after}',
    bounded: '{element}: {bounds}',
    unstated: 'không nêu',
    differences: 'Ai sẽ có kết luận khác',
    noDifferences: 'Không ai có đủ dữ kiện mà kết luận thay đổi',
    unproved: 'Quy định quá lớn hoặc dùng dữ kiện khác nghĩa nên chưa chứng minh được ai bị ảnh hưởng',
    difference: 'Từ “{from}” thành “{to}”: {person}',
    moves: 'Trong danh sách',
    noMoves: 'Không ai trong danh sách thay đổi kết luận',
    move: '{count} người từ “{from}” thành “{to}”: {members}',
    because: 'do {element}',
  },
  en: {
    title: '{from} (on {fromDay}) compared with {to} (on {toDay})',
    elements: 'What changes',
    noElements: 'Nothing changes its meaning',
    kinds: {
      fact: 'fact',
      derived: 'derived number',
      parameter: 'parameter',
      condition: 'condition',
      group: 'subject group',
      rule: 'rule',
      scope: 'scope',
      criterion: 'criterion',
      interpretation: 'interpretation',
      phase: 'phase',
      target: 'target',
      cap: 'cap',
      assignment: 'assignment',
    },
    changes: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    element: '{change} {kind} “{label}” (id {id}){cite}',
    value: '{element}: from {before} to {after}',
    domain: { min: 'least value', max: 'greatest value', integer: 'whole numbers only', decimals: 'decimals' },
    bound: '{key} from {before} to {after}',
    bounded: '{element}: {bounds}',
    unstated: 'not stated',
    differences: 'Who comes to another conclusion',
    noDifferences: 'Nobody whose facts are known comes to another conclusion',
    unproved: 'The rulesets are too large, or use facts differently, so it was not proved whom the change touches',
    difference: 'From “{from}” to “{to}”: {person}',
    moves: 'In the list',
    noMoves: 'Nobody in the list comes to another conclusion',
    move: '{count} from “{from}” to “{to}”: {members}',
    because: 'because of {element}',
  },
}
