import type { Problem } from '../../language/slips/slip.ts'

/** What is wrong with the signs of a file. */
export const slipsVi: Readonly<Record<Problem, string>> = {
  SmartQuotes: 'dùng dấu ngoặc kép cong',
  SingleQuotes: 'dùng dấu nháy đơn',
  UnclosedString: 'thiếu dấu ngoặc kép đóng',
  ControlInString: 'có dấu tab hoặc ký tự không nhìn thấy trong ngoặc kép',
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
  UnclosedComment: 'ghi chú chưa đóng bằng `*/`',
  ExtraText: 'còn chữ thừa sau khi tệp đã kết thúc',
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
  InvalidCharacter: 'có ký tự không được phép (thường là ký tự xuống dòng hoặc tab trong ngoặc kép)',
}
