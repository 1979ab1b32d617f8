/** A piece of JSON that an editor offers, with places to fill in. */
interface Snippet {
  readonly label: string
  readonly description: string
  readonly body: unknown
}

/** A place to fill in: `${1:what stands there at first}`, as editors write it. */
const at = (place: number, text: string): string => `$\{${place}:${text}}`

const cite = at(9, '34-KL/TU, 6')
const authority = 'illustrative'

/** What editors offer under each key. */
export const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  facts: [
    {
      label: 'dữ kiện có/không',
      description: 'Một dữ kiện trả lời có hoặc không',
      body: { [at(1, 'ma')]: { type: 'boolean', label: at(2, 'Tên gọi'), cite, authority } },
    },
    {
      label: 'dữ kiện lựa chọn',
      description: 'Một dữ kiện chọn một trong nhiều',
      body: {
        [at(1, 'ma')]: {
          type: 'choice',
          label: at(2, 'Tên gọi'),
          options: { khong: at(3, 'Không có'), [at(4, 'co')]: at(5, 'Có') },
          cite,
          authority,
        },
      },
    },
  ],
  when: [
    {
      label: 'so sánh',
      description: 'Một phép so sánh',
      body: { fact: at(1, 'duKien'), operator: at(2, 'equal'), value: `^${at(3, 'true')}` },
    },
    { label: 'đủ tất cả', description: 'Đủ tất cả các điều kiện', body: { all: ['$1'] } },
    { label: 'điều kiện có tên', description: 'Dẫn một điều kiện có tên', body: { condition: at(1, 'dieuKien') } },
  ],
  rules: [
    {
      label: 'quy tắc',
      description: 'Một quy tắc xếp loại',
      body: [
        {
          id: at(1, 'ma'),
          label: at(2, 'Tên gọi'),
          tier: `$\{3|outstanding,good,vanguard,not-exemplary|}`,
          when: { condition: at(4, 'dieuKien') },
          cite,
          authority,
        },
      ],
    },
  ],
  targets: [
    {
      label: 'chỉ tiêu',
      description: 'Một chỉ tiêu tỷ lệ',
      body: [
        {
          id: at(1, 't1'),
          label: at(2, 'Tên gọi'),
          phase: at(3, 'giai-doan-1'),
          metric: 'share',
          of: at(4, 'dieuKien'),
          threshold: at(5, 'trên 85%'),
          cite,
          authority: 'official',
        },
      ],
    },
  ],
}

/** A whole file to begin with. */
export const fileSnippet: Snippet = {
  label: 'quy định mới',
  description: 'Khung của một quy định',
  body: {
    id: `${at(1, 'tinh')}/${at(2, 'so')}`,
    label: at(3, 'Tên gọi'),
    document: { kind: 'quy-dinh', number: at(4, '01-QĐ/TU'), issuer: at(5, 'Tỉnh ủy') },
    implements: ['trung-uong/101-qd-tw'],
    inForce: { from: at(6, '2026-01-01') },
  },
}
