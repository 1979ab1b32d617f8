import type { Findings } from '../../language/diagnostic.ts'
import type { Problem } from '../../language/slips/slip.ts'

/** What is wrong with the signs of a file. */
export const slipsVi: Readonly<Record<Problem, string>> = {
  SmartQuotes: 'dùng dấu ngoặc kép cong',
  SingleQuotes: 'dùng dấu nháy đơn',
  UnclosedString: 'thiếu dấu ngoặc kép đóng',
  UnopenedString: 'thiếu dấu ngoặc kép mở',
  InnerQuotes: 'có dấu ngoặc kép thẳng nằm trong nội dung',
  ControlInString: 'có dấu nhảy cột hoặc ký tự không nhìn thấy trong ngoặc kép',
  OddSpace: 'có dấu cách không ngắt hoặc ký tự không nhìn thấy ngoài ngoặc kép',
  FullWidth: 'dùng chữ số hoặc dấu toàn khổ',
  LeadingZero: 'số có số 0 đứng đầu',
  PlusSign: 'số có dấu cộng đứng đầu',
  BareDecimal: 'số thập phân viết thiếu chữ số',
  DecimalComma: 'số dùng dấu phẩy thập phân',
  Thousands: 'số có dấu ngăn cách hàng nghìn',
  PercentSign: 'tỷ lệ phần trăm nằm ngoài ngoặc kép',
  WrongLiteral: 'giá trị này phải viết bằng chữ thường tiếng Anh',
  Unquoted: 'có chữ nằm ngoài ngoặc kép',
  MissingComma: 'thiếu dấu phẩy giữa hai mục',
  ExtraComma: 'thừa dấu phẩy',
  WrongComma: 'dùng dấu khác thay cho dấu phẩy',
  MissingColon: 'thiếu dấu hai chấm sau tên mục',
  WrongColon: 'dùng dấu khác thay cho dấu hai chấm',
  ExtraColon: 'thừa dấu hai chấm',
  MissingValue: 'thiếu giá trị',
  MissingKey: 'thiếu tên mục trong ngoặc kép',
  MissingBrace: 'thiếu dấu đóng ngoặc nhọn `}`',
  MissingBracket: 'thiếu dấu đóng ngoặc vuông `]`',
  ExtraClose: 'thừa dấu đóng ngoặc',
  MissingOpen: 'thiếu dấu `{` mở đầu tệp',
  EmptyFile: 'tệp trống, chưa có nội dung',
  NoteMark: 'ghi chú bắt đầu bằng dấu khác `//`',
  LineBreak: 'có chỗ xuống dòng giữa ngoặc kép',
  UnitAfterNumber: 'sau con số còn có chữ',
  UnclosedComment: 'ghi chú chưa đóng bằng `*/`',
  BraceForBracket: 'dùng ngoặc nhọn cho một danh sách',
  BracketForBrace: 'dùng ngoặc vuông cho một nhóm có tên mục',
  CutOff: 'tệp dừng giữa chừng ở đây, còn ngoặc chưa đóng',
  ExtraText: 'còn chữ thừa sau khi tệp đã kết thúc',
  TextBefore: 'có chữ nằm trên dấu `{` mở đầu tệp',
  SecondText: 'tệp đã kết thúc mà còn một bản nữa nối theo sau',
}

/** How to mend what nobody else can: the file is left alone. */
const slipHints: Partial<Readonly<Record<string, string>>> = {
  OddSpace: 'xóa ký tự này rồi gõ lại dấu cách thường',
  InnerQuotes: 'trong nội dung dùng “ ” thay cho dấu ngoặc kép thẳng',
  ExtraClose: 'bỏ dấu ngoặc này',
  ExtraText: 'xóa phần này, hoặc đặt `//` đầu mỗi dòng nếu là ghi chú',
  TextBefore: 'xóa phần này, hoặc đặt `//` đầu mỗi dòng nếu là ghi chú',
  SecondText: 'giữ lại một bản; bản kia để ở tệp khác',
  NoteMark: 'mỗi dòng ghi chú bắt đầu bằng `//`',
  LineBreak: 'nối lại thành một dòng',
  EmptyFile: 'lấy lại bản có nội dung, viết nội dung vào, hoặc xóa tệp này',
  MissingValue: 'viết giá trị còn thiếu',
}

/** What the reader of JSON itself may still say of a text that could not be mended. */
export const syntaxVi: Readonly<Record<string, string>> = {
  ...slipsVi,
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
  InvalidCharacter: 'có ký tự không được phép (thường là dấu xuống dòng hoặc dấu nhảy cột trong ngoặc kép)',
}

/** How to mend a slip in the signs of a file. */
export function slipHintVi({
  problem,
  suggestion,
  opened,
  count,
  byHand,
}: Omit<Findings['json-syntax'], 'found'>): string | undefined {
  const written = suggestion === undefined ? undefined : `viết \`${suggestion}\``
  if (problem === 'PercentSign') return `${written}; nếu chỗ này cần một số thì phần trăm viết là số, ví dụ \`50\``
  if (byHand) return `sửa tay từng chỗ: \`--fix\` chưa sửa được tệp này`
  if (problem === 'UnitAfterNumber') return `chỉ viết \`${suggestion}\``
  if (count !== undefined) return `\`neuguong check … --fix\` sửa cả ${count} chỗ`
  if (problem === 'CutOff')
    return `lấy lại bản đầy đủ của tệp, hoặc viết nốt phần cuối rồi đóng \`${suggestion}\`; ngoặc trong cùng mở ở dòng ${opened}`
  return slipHints[problem] ?? (opened === undefined ? written : `ngoặc này mở ở dòng ${opened}`)
}
