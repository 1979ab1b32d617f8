import { engineSentencesVi } from './engineFindings.vi.ts'
import type { FileSentences } from './fileSentences.ts'
import { optionsVi } from './options.vi.ts'
import { tableVi } from './table.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** The sentences of the command line's own findings in Vietnamese. */
export const sentencesVi: FileSentences = {
  ...engineSentencesVi,
  ...tableVi,
  ...optionsVi,
  'no-id-column': ({ columns, counting }) => ({
    message: `Bảng không có cột mã nên không biết dòng nào của ai${counting === undefined ? '' : `; cột \`${counting}\` chỉ đếm dòng, sắp xếp lại là đổi người`}`,
    hint:
      columns.length === 1
        ? 'dòng đầu phải là tên các cột, cách nhau bằng `;` hoặc `,`'
        : `đặt tên \`id\` cho cột mã; đang có: ${any(columns.slice(0, 8))}`,
  }),
  'column-twice': ({ column }) => ({
    message: `Cột \`${column}\` có hai lần nên không biết lấy cột nào`,
    hint: 'bỏ bớt một cột',
  }),
  'row-without-id': () => ({
    message: 'Dòng này không có mã trong cột `id` nên được bỏ qua',
    hint: 'điền mã, hoặc xóa dòng nếu là dòng cộng',
  }),
  'row-duplicate-id': ({ id, first, sheet }) => ({
    message: `Mã \`${id}\` đã có ở dòng ${first}${sheet === undefined ? '' : ` của trang “${sheet}”`} nên dòng này được bỏ qua`,
    hint: 'mỗi mã chỉ có một dòng (một dòng mỗi năm nếu có cột `year`)',
  }),
  'row-too-long': ({ expected, found }) => ({
    message: `Dòng này có ${found} ô nhưng bảng chỉ có ${expected} cột nên được bỏ qua`,
    hint: 'ô có dấu ngăn cách bên trong phải đặt trong ngoặc kép',
  }),
  'row-total': ({ found }) => ({
    message: `\`${found}\` là dòng cộng, không phải đảng viên, nên được bỏ qua`,
    hint: 'xóa dòng này',
  }),
  'row-not-object': () => ({
    message: 'Chỗ này không viết như một đảng viên nên được bỏ qua',
    hint: 'viết mỗi đảng viên trong ngoặc nhọn',
  }),
  'row-syntax': () => ({
    message: 'Từ chỗ này danh sách không đúng cách viết JSON nên không đọc được tiếp',
    hint: 'xem lại dấu ngoặc, ngoặc kép thẳng, dấu phẩy; bỏ ghi chú và dấu phẩy trước dấu đóng ngoặc; hoặc xuất lại tệp từ chương trình đã làm ra nó',
  }),
  'quotes-open': ({ line, lines }) => ({
    message:
      lines === 1
        ? 'Ngoặc kép mở ra mà không đóng, hoặc đóng giữa ô, nên dòng này được bỏ qua'
        : `Ngoặc kép mở ra mà không đóng, hoặc đóng giữa ô, nên cả ${lines} dòng từ ${line} đến ${line + lines - 1} được bỏ qua`,
    hint: 'ngoặc kép trong ô phải viết hai lần: `""`',
  }),
  'id-unseen': ({ sign }) => ({
    message: `Mã có ký tự không nhìn thấy được (${sign}) nên dòng này được bỏ qua`,
    hint: 'xóa ô rồi gõ lại mã',
  }),
  'id-with-space': () => ({
    message: 'Ô này không dùng làm mã được vì có dấu cách, nên dòng này được bỏ qua',
    hint: 'dùng mã thay cho họ tên: họ tên có thể trùng và là dữ liệu cá nhân',
  }),
  'id-not-text': () => ({
    message: 'Mã phải là chữ, không phải số hay thứ khác, nên dòng này được bỏ qua',
    hint: 'đặt mã trong ngoặc kép thẳng: `"…"`',
  }),
  'number-ambiguous': ({ found, thousands, decimal }) => ({
    message: `\`${found}\` có hai cách đọc, ${thousands} hoặc ${decimal}, nên được coi là chưa có`,
    hint: `viết \`${thousands}\` hoặc \`${decimal}\``,
  }),
  'number-unreadable': ({ found }) => ({
    message: `\`${found}\` không phải số nên được coi là chưa có`,
    hint: 'viết chữ số với dấu phẩy thập phân, ví dụ `0,5`; không kèm đơn vị hay `%`',
  }),
  'boolean-unreadable': ({ found, suggestion }) => ({
    message: `\`${found}\` không nói có hay không nên được coi là chưa có`,
    hint: `${suggestion === undefined ? '' : `có phải ý là \`${suggestion}\`? `}viết \`có\` hoặc \`không\` (hoặc \`true\`, \`false\`, \`1\`, \`0\`, \`x\`); để trống nếu chưa biết`,
  }),
  'day-unreadable': ({ found, suggestion, days }) => ({
    message: `\`${found}\` không phải một ngày trong lịch${days === undefined ? '' : ` (tháng ấy chỉ có ${days} ngày)`} nên được coi là chưa có`,
    hint: suggestion === undefined ? 'viết `2017-12-31` hoặc `31/12/2017`' : `có phải ý là \`${suggestion}\`?`,
  }),
  'year-unreadable': ({ found }) => ({
    message: `\`${found}\` không phải một năm nên dòng này được bỏ qua`,
    hint: 'viết bốn chữ số, ví dụ `2017`',
  }),
  'set-dash': ({ found }) => ({
    message: `\`${found}\` không nói rõ là không có gì hay chưa biết, nên được coi là chưa có`,
    hint: 'viết `∅` hoặc `[]` nếu không có gì; để trống nếu chưa biết',
  }),
  'scenarios-of-other': ({ expected, found }) => ({
    message: `Tệp tình huống này viết cho \`${found}\` nhưng nằm cạnh quy định \`${expected}\``,
    hint: 'sửa `regulation` hoặc chuyển tệp về đúng thư mục',
  }),
}
