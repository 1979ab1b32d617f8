import type { Sentence } from '@neuguong/rules'
import type { ListLimitName } from '../members/limits.ts'
import type { ListFindings } from '../output/listFindings.ts'
import { listLimitNamesVi, raiseVi } from './limits.vi.ts'

/** A sentence for each finding about a list as a whole, or what goes beyond a limit: a missing one does not compile. */
type ListSentences = { readonly [C in keyof ListFindings]: (params: ListFindings[C]) => Sentence }

/** What becomes of what is too much. */
const outcomes: Partial<Readonly<Record<ListLimitName, string>>> = {
  listColumns: 'nên bảng này không được đọc',
  rowCharacters: 'nên dòng này được bỏ qua',
  listDepth: 'nên chỗ này được bỏ qua',
}

const mostNamed = 8

/** Columns by label and id. */
function listed(columns: readonly { readonly fact: string; readonly label: string }[]): string {
  const named = columns.slice(0, mostNamed).map(({ fact, label }) => `“${label}” (\`${fact}\`)`)
  const more = columns.length - named.length
  return `${named.join(', ')}${more > 0 ? ` và ${more} cột nữa` : ''}`
}

/** What is said about lists as a whole in Vietnamese. */
export const listsVi: ListSentences = {
  'list-empty': () => ({
    message: 'Danh sách không có đảng viên nào, nên không có gì để xem',
    hint: 'xem lại có đúng tệp, đúng trang không',
  }),
  'list-only-header': () => ({
    message: 'Danh sách chỉ có tên cột, không có dòng nào của đảng viên',
    hint: 'xem lại có đúng tệp, đúng trang không; điền mỗi đảng viên một dòng dưới tên cột',
  }),
  'header-none': ({ columns }) => ({
    message: 'Dòng đầu không phải tên cột, nên không biết cột nào là gì và danh sách này không được đọc',
    hint:
      columns === 1
        ? 'dòng đầu phải là tên các cột, cách nhau bằng `;` hoặc `,`'
        : 'thêm một dòng tên cột ở trên cùng: `id` cho cột mã, các cột khác gọi như quy định gọi nội dung; hoặc nêu cột nào là nội dung nào trong tệp khớp cột (--mapping)',
  }),
  'column-unnamed': ({ column }) => ({
    message: `Cột ${column} có số liệu mà không có tên, nên không được đọc`,
    hint: 'đặt tên cho cột ở dòng tên cột, hoặc xóa cột nếu không cần',
  }),
  'list-without-facts': () => ({
    message: 'Danh sách không có cột nào về nội dung mà quy định đánh giá',
    hint: 'đặt tên cột đúng như tên nội dung trong quy định, hoặc nêu cột nào là nội dung nào trong tệp khớp cột (--mapping)',
  }),
  'columns-missing': ({ columns, undecided }) => ({
    message: `Danh sách thiếu cột về nội dung mà quy định cần: ${listed(columns)}; vì vậy ${undecided} người chưa kết luận được`,
    hint: 'thêm cột và đặt tên đúng như trên; nếu đã có cột dưới tên khác thì nêu trong tệp khớp cột (--mapping)',
  }),
  'list-over-limit': ({ limit, most, highest }) => ({
    message: `${listLimitNamesVi[limit]} vượt giới hạn \`${limit}\` là ${most}, ${outcomes[limit] ?? 'nên ô này được coi là chưa có'}`,
    hint: raiseVi(limit, most, highest),
  }),
  'key-twice': ({ key }) => ({
    message: `Mục \`${key}\` được viết hai lần trong một dòng, không biết lấy lần nào, nên được coi là chưa có`,
    hint: 'giữ lại một lần',
  }),
}
