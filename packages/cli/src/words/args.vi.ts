const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
const meant = (names: readonly string[]): string => (names.length > 0 ? ` Có phải ý là: ${names.join(', ')}?` : '')

/** What is said in Vietnamese of arguments and options. */
export const argsVi = {
  seeHelp: 'Xem: neuguong --help, hoặc neuguong <lệnh> --help',
  unknownCommand: (input: string, near: readonly string[]) => `Không có lệnh \`${input}\`.${meant(near)}`,
  unknownFlag: (flag: string, near: readonly string[]) => `Không có tùy chọn \`${flag}\`.${meant(near)}`,
  badValue: (name: string, reason: string) => `Giá trị của \`--${name}\` chưa dùng được: ${reason}`,
  notOneOf: (name: string, input: string, values: readonly string[]) =>
    `\`--${name}\` không nhận \`${input}\`; chọn một trong: ${any(values)}`,
  noValueWanted: (name: string) => `\`--${name}\` không kèm giá trị`,
  flagTwice: (name: string) => `\`--${name}\` chỉ viết một lần`,
  tooMany: (expected: number, input: string) => `Thừa đối số \`${input}\`: lệnh này nhận ${expected} đối số`,
  flagWithoutValue: (name: string) => `Thiếu \`--${name}\`, hoặc thiếu giá trị sau nó`,
  missing: (name: string) => `Thiếu đối số \`${name}\``,
  unknownLang: (input: string) => `Không có ngôn ngữ \`${input}\`; chọn \`vi\` hoặc \`en\``,
  badDay: (input: string) => `\`${input}\` không phải một ngày; hãy viết như \`31/12/2017\` hoặc \`2017-12-31\``,
  badLimit: (input: string, known: Readonly<Record<string, number>>) =>
    `\`${input}\` không phải một giới hạn; viết tên và một số, ví dụ \`depth=300\`; có: ${Object.entries(known)
      .map(([name, most]) => `\`${name}\` (nhiều nhất ${most})`)
      .join(', ')}`,
  tooLarge: 'Tệp này cần nhiều chỗ hơn chương trình có; chia nhỏ các điều kiện dẫn tới nhau rồi thử lại',
  badReading: (input: string) => `\`${input}\` chưa đúng dạng; viết mã cách hiểu và số thứ tự từ 0, ví dụ \`i3=1\``,
  unknownInterpretation: (id: string, near: string | undefined) =>
    `Quy định không có cách hiểu \`${id}\`.${near === undefined ? '' : ` Có phải ý là \`${near}\`?`}`,
  unknownReading: (id: string, reading: number, readings: readonly string[]) =>
    `Cách hiểu \`${id}\` không có phương án ${reading}; chọn một trong:${readings.map((text, at) => `\n  ${id}=${at}  ${text}`).join('')}`,
  twoStdin: 'Chỉ một đối số được là `-`, vì chỉ có một dòng nhập',
  fault: (details: string) => `Lỗi của chương trình, không phải của tệp. Xin báo lại cùng đoạn sau:\n${details}`,
}
