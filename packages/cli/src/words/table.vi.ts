import type { Sentence } from '@neuguong/rules'
import type { PersonalKind, TableFindings } from '../output/tableFindings.ts'
import { listsVi } from './lists.vi.ts'

/** A sentence for each finding about a table: a missing one does not compile. */
export type TableSentences = {
  readonly [C in Exclude<keyof TableFindings, 'set-none' | 'columns-of-options'>]: (
    params: TableFindings[C],
  ) => Sentence
}

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `có phải ý là \`${name}\`?`
const unread = 'nên được coi là chưa có'

/** Digits behind the comma in words. */
const places = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín']

const personal: Readonly<Record<PersonalKind, string>> = {
  name: 'họ tên',
  'citizen-number': 'số căn cước',
  phone: 'số điện thoại',
  email: 'địa chỉ thư điện tử',
  address: 'nơi ở',
  birth: 'ngày sinh',
  'party-card': 'số thẻ đảng viên',
}

/** What is said about tables of members in Vietnamese. */
export const tableVi: TableSentences = {
  ...listsVi,
  'header-ambiguous': ({ heading, facts }) => ({
    message: `Tên cột \`${heading}\` có thể là: ${any(facts)}, nên cột này chưa được đọc`,
    hint: 'đặt tên cột bằng mã dữ kiện, hoặc chọn trong tệp khớp cột',
  }),
  'row-cell-error': ({ found }) => ({
    message: `Ô báo lỗi \`${found}\` của Excel ${unread}`,
    hint: 'sửa công thức của ô, hoặc gõ giá trị vào thay công thức',
  }),
  'formula-without-value': ({ formula }) => ({
    message: `Công thức \`=${formula}\` chưa có kết quả trong tệp ${unread}`,
    hint: 'mở tệp bằng Excel, để Excel tính xong rồi lưu lại',
  }),
  'cell-merged': () => ({
    message: `Ô này nằm dưới một ô gộp, không biết có cùng giá trị không, ${unread}`,
    hint: 'bỏ gộp ô rồi điền giá trị vào từng dòng',
  }),
  'number-percent': ({ found }) => ({
    message: `\`${found}\` có dấu \`%\` nhưng dữ kiện này không tính bằng phần trăm, ${unread}`,
    hint: 'viết số theo đơn vị của dữ kiện, hoặc ghi `"unit": "percent"` cho cột này trong tệp khớp cột',
  }),
  'number-with-words': ({ found, number }) => ({
    message: `\`${found}\` có chữ đi kèm số ${unread}`,
    hint: `chỉ viết \`${number}\``,
  }),
  'number-change': ({ found }) => ({
    message: `\`${found}\` là mức tăng giảm, không phải giá trị, lại chưa rõ là phần trăm hay điểm phần trăm, ${unread}`,
    hint: 'viết giá trị của chính kỳ này',
  }),
  'number-bound': ({ found }) => ({
    message: `\`${found}\` là một ngưỡng, không phải một số đo được, ${unread}`,
    hint: 'viết số thật của người này',
  }),
  'number-fraction': ({ found, percent }) => ({
    message: `\`${found}\` là phân số, viết thành số thập phân thì không còn chính xác, ${unread}`,
    hint: `nếu dữ kiện tính bằng phần trăm thì viết \`${percent}\` và biết rằng đó là số đã làm tròn`,
  }),
  'number-ratio': ({ found, percent, stated }) => ({
    message:
      stated === undefined || stated === percent
        ? `\`${found}\` là hai số trong một ô ${unread}`
        : `\`${found}\` là hai số trong một ô ${unread}; tính lại được ${percent} %, không phải ${stated} %`,
    hint: `tách thành hai cột, hoặc viết \`${percent}\` nếu dữ kiện tính bằng phần trăm`,
  }),
  'number-is-day': ({ found }) => ({
    message: `\`${found}\` là một ngày ở cột số ${unread}; Excel hay đổi \`1/2\` thành ngày`,
    hint: 'định dạng cột là Văn bản (Text) rồi gõ lại số',
  }),
  'number-exponent': ({ found }) => ({
    message: `\`${found}\` là số dài bị Excel viết gọn, các chữ số cuối không còn, ${unread}`,
    hint: 'lấy lại số từ bản gốc, định dạng cột là Văn bản (Text) trước khi nhập',
  }),
  'number-dash': ({ found }) => ({
    message: `\`${found}\` không nói rõ là số không hay chưa biết, ${unread}`,
    hint: 'viết `0` nếu là không; để trống nếu chưa biết',
  }),
  'boolean-dash': ({ found }) => ({
    message: `\`${found}\` không nói rõ là không hay chưa biết, ${unread}`,
    hint: 'viết `không` nếu là không; để trống nếu chưa biết',
  }),
  'day-month-first': ({ found, day }) => ({
    message: `\`${found}\` không có trong lịch nếu đọc ngày trước, tháng sau, ${unread}`,
    hint: `nếu là tháng trước, ngày sau thì viết \`${day}\`, hoặc ghi \`"dates": "month-first"\` cho cột này trong tệp khớp cột; khi ấy mọi ô của cột đều đọc như vậy`,
  }),
  'day-partial': ({ found, known }) => ({
    message: `\`${found}\` chỉ cho biết ${known === 'month' ? 'tháng và năm' : 'năm'}, chưa đủ một ngày, ${unread}`,
    hint: 'viết đủ ngày, tháng, năm',
  }),
  'day-short-year': ({ found }) => ({
    message: `\`${found}\` viết năm hai chữ số, không biết thế kỷ nào, ${unread}`,
    hint: 'viết năm bốn chữ số',
  }),
  'day-serial': ({ found, day }) => ({
    message: `\`${found}\` là số đếm ngày của Excel, không phải ngày, ${unread}`,
    hint: `nếu đúng thì viết \`${day}\`; hoặc định dạng cột là Ngày rồi lưu lại`,
  }),
  'option-with-marker': ({ found, meant: option }) => ({
    message: `\`${found}\` có dấu đầu mục phía trước ${unread}`,
    hint: `bỏ dấu đầu mục; có phải ý là \`${option}\`?`,
  }),
  'row-separators': ({ expected, found }) => ({
    message: `Dòng này có ${found} ô nhưng bảng chỉ có ${expected} cột nên được bỏ qua; có lẽ dấu phẩy thập phân đã tách một số làm hai ô`,
    hint: 'lưu lại với dấu ngăn cách `;`, hoặc đặt số trong ngoặc kép',
  }),
  'mapping-column-unknown': ({ heading, suggestion }) => ({
    message: `Danh sách không có cột \`${heading}\` mà tệp khớp cột nêu`,
    hint: meant(suggestion) ?? 'sửa tên cột trong tệp khớp cột, hoặc bỏ mục này',
  }),
  'mapping-fact-unknown': ({ fact, suggestion }) => ({
    message: `Quy định không có dữ kiện \`${fact}\``,
    hint: meant(suggestion),
  }),
  'mapping-open': ({ heading }) => ({
    message: `Tệp khớp cột chưa nói cột \`${heading}\` là gì, nên cột này chưa được đọc`,
    hint: 'ghi mã dữ kiện vào `fact`, hoặc thay bằng `"ignore": true`',
  }),
  'mapping-not-one': ({ heading }) => ({
    message: `Cột \`${heading}\` phải có đúng một trong ba mục \`fact\`, \`row\`, \`ignore\``,
    hint: 'giữ lại một mục',
  }),
  'mapping-value-unknown': ({ found, fact, suggestion }) => ({
    message: `Dữ kiện \`${fact}\` không có lựa chọn \`${found}\``,
    hint: meant(suggestion) ?? 'ghi mã của một lựa chọn, hoặc `null` nếu nghĩa là chưa biết',
  }),
  'mapping-not-for-type': ({ key, fact, type }) => ({
    message: `\`${key}\` chỉ dùng cho dữ kiện là ${type === 'number' ? 'số' : 'ngày'}, còn \`${fact}\` thì không phải`,
    hint: `bỏ \`${key}\``,
  }),
  'legacy-font': ({ kind }) => ({
    message: `Chữ ở đây viết bằng bảng mã cũ ${kind}, đọc theo Unicode sẽ sai, ${unread}`,
    hint: 'chuyển cả tệp sang Unicode bằng công cụ chuyển mã rồi đọc lại; ở đây không tự chuyển',
  }),
  'sheets-unread': ({ sheets }) => ({
    message: `Chưa đọc các trang: ${any(sheets)}`,
    hint: 'chọn trang bằng --sheet; mỗi trang là một đơn vị thì dùng --sheet-units',
  }),
  'text-decomposed': () => ({
    message:
      'Chữ và dấu viết tách rời; ở đây đọc như nhau, nhưng tìm kiếm, lọc, ghép bảng trong chương trình khác sẽ sót',
    hint: 'gõ lại, hoặc dán qua chương trình ghép dấu (NFC)',
  }),
  'letter-eth': ({ found }) => ({
    message: `\`${found}\` có chữ Ð (mã khác) thay cho chữ Đ, trông giống nhưng là hai chữ khác nhau`,
    hint: 'gõ lại chữ Đ bằng bộ gõ tiếng Việt',
  }),
  'letter-d': ({ found, meant: label }) => ({
    message: `\`${found}\` viết thiếu dấu, hoặc d thay cho đ, ở đây đọc là \`${label}\`; chương trình khác không coi là một`,
    hint: `viết \`${label}\``,
  }),
  'spelling-variant': ({ found, meant: label }) => ({
    message: `\`${found}\` đặt dấu hoặc viết i/y khác, ở đây đọc là \`${label}\`; chương trình khác coi là hai chữ khác nhau`,
    hint: `viết \`${label}\``,
  }),
  'unit-two-spellings': ({ found, other, count, same }) => ({
    message:
      same === 'words'
        ? `Đơn vị \`${found}\` (${count} dòng) và \`${other}\` chỉ khác cách viết, nhưng được tính là hai đơn vị`
        : `Đơn vị \`${found}\` (${count} dòng) và \`${other}\` chỉ khác dấu: là một hay hai đơn vị?`,
    hint: 'nếu là một thì viết thống nhất, tốt nhất là dùng mã đơn vị',
  }),
  'letter-odd': ({ found }) => ({
    message: `\`${found}\` có dấu cách đặc biệt, ký tự ẩn hoặc ngoặc kép cong, mắt thường không thấy khác`,
    hint: 'gõ lại ô này',
  }),
  'letter-lost': ({ found }) => ({
    message: `\`${found}\` có chữ đã mất khi chuyển mã (ký tự thay thế)`,
    hint: 'lấy lại nội dung từ bản gốc',
  }),
  'percent-read': ({ found, value }) => ({
    message: `\`${found}\` được đọc là ${value} phần trăm, vì dữ kiện này tính bằng phần trăm`,
  }),
  'decimal-dot': ({ found, value }) => ({
    message: `\`${found}\` dùng dấu chấm thập phân, ở đây đọc là \`${value}\`; Excel tiếng Việt có thể đọc là ngày hoặc chữ`,
    hint: `viết \`${value}\``,
  }),
  'share-among-percents': ({ found, percent }) => ({
    message: `\`${found}\` đứng giữa những số phần trăm, không rõ là ${found} % hay ${percent} %`,
    hint: `viết \`${percent}\` hoặc \`${found}%\``,
  }),
  'share-or-percent': ({ least, most }) => ({
    message: `Dữ kiện này tính bằng phần trăm, mà cả cột chỉ từ ${least} đến ${most}: là phần trăm thật, hay là tỷ lệ trên 1?`,
    hint: 'nếu là tỷ lệ trên 1 thì ghi `"unit": "share"`, nếu là phần trăm thì ghi `"unit": "percent"` cho cột này trong tệp khớp cột',
  }),
  'header-change': ({ heading }) => ({
    message: `Cột \`${heading}\` nói về mức tăng giảm: phần trăm và điểm phần trăm là hai cách tính khác nhau`,
    hint: 'dữ kiện cần giá trị của chính kỳ này',
  }),
  'id-exponent': ({ found }) => ({
    message: `Mã \`${found}\` là số dài bị Excel viết gọn, các chữ số cuối không còn`,
    hint: 'lấy lại mã từ bản gốc, định dạng cột là Văn bản (Text) trước khi nhập',
  }),
  'id-is-number': ({ found }) => ({
    message: `Mã \`${found}\` được Excel giữ như một số: số không ở đầu, nếu có, đã mất`,
    hint: 'định dạng cột mã là Văn bản (Text)',
  }),
  'id-zeros-lost': ({ digits, count }) => ({
    message: `${count} mã ngắn hơn ${digits} chữ số trong khi các mã khác đều có ${digits} chữ số: có lẽ số không ở đầu đã mất`,
    hint: 'định dạng cột mã là Văn bản (Text) rồi nhập lại từ bản gốc',
  }),
  'day-forms': ({ forms }) => ({
    message: `Cột này viết ngày theo nhiều cách: ${any(forms)}; ở đây đều đọc được`,
    hint: 'viết thống nhất một cách',
  }),
  'day-order': ({ found }) => ({
    message: `Cột này có ngày viết tháng trước, nên những ngày như \`${found}\` đọc cách nào cũng được, ở đây đọc ngày trước`,
    hint: 'xem cột này viết ngày trước hay tháng trước, rồi ghi `"dates"` cho cột trong tệp khớp cột',
  }),
  'day-with-time': ({ found, day }) => ({
    message: `\`${found}\` có cả giờ; chỉ lấy ngày ${day}`,
    hint: 'bỏ giờ',
  }),
  'day-official': ({ found, day }) => ({ message: `\`${found}\` được đọc là ngày ${day}` }),
  'text-encoding': ({ encoding }) => ({
    message: `Tệp viết bằng ${encoding}, đọc được, nhưng chương trình khác có thể đọc sai`,
    hint: 'trong Excel, lưu lại bằng kiểu “CSV UTF-8”',
  }),
  'text-separator': ({ separator }) => ({ message: `Các ô cách nhau bằng ${separator}` }),
  'text-no-mark': () => ({
    message: 'Tệp thiếu dấu nhận biết UTF-8 ở đầu (BOM): mở thẳng bằng Excel thì chữ tiếng Việt bị vỡ',
    hint: 'trong Excel, mở bằng mục Dữ liệu › Từ văn bản/CSV; hoặc lưu lại bằng kiểu “CSV UTF-8”',
  }),
  'cell-formula': ({ found }) => ({
    message: `\`${found}\` bắt đầu như một công thức: mở tệp bằng Excel thì Excel sẽ tính nó`,
    hint: 'bỏ dấu đầu ô, hoặc đặt dấu nháy đơn phía trước',
  }),
  'symbol-spelling': ({ found, symbol }) => ({
    message: `Số hiệu \`${found}\` viết chưa chuẩn, là \`${symbol}\`; hai cách viết sẽ không khớp nhau khi so`,
    hint: `viết \`${symbol}\``,
  }),
  'parts-not-whole': ({ sum, columns }) => ({
    message: `Các tỷ lệ ${any(columns)} cộng lại được ${sum}, không phải 100, do làm tròn hoặc thiếu một phần`,
    hint: 'không sửa tỷ lệ cho tròn; giữ số người rồi tính lại',
  }),
  'names-repeat': ({ heading, count }) => ({
    message: `Cột \`${heading}\` có ${count} họ tên trùng nhau: không dùng họ tên để ghép hay tìm người được`,
    hint: 'dùng mã; khi xếp thứ tự thì xếp theo tên, là chữ cuối',
  }),
  'name-with-title': ({ title }) => ({
    message: `Họ tên viết kèm \`${title}\`: cùng một người mà chỗ có chỗ không thì không khớp`,
    hint: 'chỉ ghi họ tên',
  }),
  'header-two-rows': ({ rows }) => ({
    message: `Tên cột nằm ở hai dòng ${rows.join(' và ')}, đọc ghép lại`,
  }),
  'header-below-title': ({ row, above }) => ({
    message: `Tên cột nằm ở dòng ${row}; ${above} dòng tiêu đề phía trên không đọc`,
  }),
  'row-of-numbers': () => ({ message: 'Dòng đánh số cột, không đọc' }),
  'hidden-rows': ({ count, rows }) => ({
    message: `${count} dòng bị ẩn trong Excel (${rows.join(', ')}${count > rows.length ? ', …' : ''}) vẫn được đọc`,
    hint: 'xóa hẳn nếu không phải của danh sách',
  }),
  'hidden-columns': ({ columns }) => ({
    message: `Cột bị ẩn trong Excel (${columns.join(', ')}) vẫn được đọc`,
    hint: 'xóa hẳn nếu không phải của danh sách',
  }),
  'number-dust': ({ heading, found, count, decimals }) => ({
    message: `Cột \`${heading}\` có ${count} ô có chữ số thừa sau ${decimals === 0 ? 'dấu phẩy' : `chữ số thập phân thứ ${places[decimals]}`}, như \`${found}\`, đã làm tròn`,
    hint: 'làm tròn trong bảng tính theo cách quy định nêu; nếu dữ kiện chỉ có mấy chữ số thập phân thì ghi `decimals` trong quy định',
  }),
  'number-as-text': ({ found }) => ({
    message: `Số \`${found}\` được Excel giữ như chữ; ở đây đọc được, nhưng Excel không cộng nó`,
    hint: 'chuyển ô thành số',
  }),
  'unit-unknown': ({ found, suggestion }) => ({
    message: `Đơn vị \`${found}\` không có trong tệp đơn vị`,
    hint: meant(suggestion) ?? 'sửa tên, hoặc thêm đơn vị vào tệp đơn vị',
  }),
  'unit-ended': ({ found, until, successors }) => ({
    message: `Đơn vị \`${found}\` đã kết thúc ngày ${until}, trước năm của dòng này`,
    hint:
      successors.length > 0
        ? `nay là ${any(successors)}; báo cáo của năm cũ thì giữ tên cũ`
        : 'xem lại năm hoặc đơn vị',
  }),
  'unit-ending': ({ found, until, successors }) => ({
    message: `Đơn vị \`${found}\` kết thúc ngày ${until}, trong năm của dòng này`,
    hint: successors.length > 0 ? `từ sau ngày ấy là ${any(successors)}` : undefined,
  }),
  'unit-not-yet': ({ found, from }) => ({
    message: `Đơn vị \`${found}\` đến ngày ${from} mới có, sau năm của dòng này`,
    hint: 'ghi đơn vị của năm ấy',
  }),
  'personal-column': ({ kind }) => ({
    message: `Cột này có vẻ là ${personal[kind]}, là dữ liệu cá nhân; xếp loại không cần đến, ở đây không in ra ô nào`,
    hint: 'bỏ cột này khỏi tệp trước khi gửi đi; dùng mã không có nghĩa để chỉ người',
  }),
}
