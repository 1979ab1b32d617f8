const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const kept = {
  scenarios: 'tình huống',
  events: 'sự kiện',
  figures: 'số liệu đã công bố',
  units: 'đơn vị',
  report: 'báo cáo',
  mapping: 'cách khớp cột',
}

type Kept = keyof typeof kept

/** What is said in Vietnamese of files that are written, and of files that are not what they should be. */
export const outputsVi = {
  reasons: {
    forbidden: 'máy không cho phép; hãy xem lại quyền của tệp và thư mục, hoặc tệp đang đặt chế độ chỉ đọc',
    readOnly: 'ổ đĩa chỉ cho đọc',
    inUse: 'tệp đang mở trong chương trình khác; hãy đóng lại rồi chạy lại',
    tooManyOpen: 'máy đang mở quá nhiều tệp; hãy đóng bớt chương trình khác',
    nameTooLong: 'tên quá dài',
    links: 'các liên kết dẫn vòng quanh',
    noFolder: 'chưa có thư mục ấy; hãy tạo thư mục trước',
    isFolder: 'đó là một thư mục, ở đây cần một tệp',
    disk: 'ổ đĩa báo hỏng',
    full: 'ổ đĩa đã đầy (hoặc hết hạn mức)',
    nobodyReads: 'không ai nhận ở đầu bên kia',
    unknown: 'máy không nói rõ vì sao',
  },
  badEnding: (path: string, endings: readonly string[]) =>
    `Không ghi được \`${path}\`: tên tệp phải có đuôi ${any(endings)}; chưa đọc và chưa ghi gì`,
  isRead: (first: string, path: string) =>
    first === path
      ? `\`${path}\` là tệp đọc vào của lệnh này, ghi vào đó sẽ mất; hãy ghi ra tệp khác; chưa ghi gì`
      : `\`${path}\` chính là tệp đọc vào \`${first}\`, ghi vào đó sẽ mất; hãy ghi ra tệp khác; chưa ghi gì`,
  writtenTwice: (first: string, path: string) =>
    first === path
      ? `Hai tùy chọn cùng ghi một tệp: \`${path}\`; hãy ghi ra hai tệp; chưa ghi gì`
      : `Hai tùy chọn cùng ghi một tệp: \`${first}\` và \`${path}\` là một; hãy ghi ra hai tệp; chưa ghi gì`,
  keptFor: (path: string, kind: Kept) =>
    `\`${path}\` là tên dành cho ${kept[kind]} của quy định; hãy ghi ra tệp khác; chưa ghi gì`,
  insideList: (path: string, list: string) =>
    `\`${path}\` nằm trong thư mục danh sách \`${list}\`, lần sau sẽ bị đọc như danh sách; hãy ghi ra chỗ khác; chưa ghi gì`,
  nothingRead: (path: string) => `Không đọc được đảng viên nào nên chưa ghi \`${path}\``,
  notPrinted: (reason: string) => `Không in được kết quả: ${reason}; phần đã in ra chưa đủ`,
  sameTable: (from: string, into: string) =>
    `\`${from}\` và \`${into}\` là cùng một bảng: không thể vừa đọc vừa thay bảng đảng viên; chọn tên khác cho --into. Chưa có gì bị xóa hay được ghi`,
  kinds: {
    regulation: 'tệp quy định',
    scenarios: 'tệp tình huống',
    events: 'tệp sự kiện',
    figures: 'tệp số liệu đã công bố',
    report: 'tệp báo cáo',
    mapping: 'tệp khớp cột',
    units: 'tệp đơn vị',
  },
  seems: {
    workbook: 'bảng tính Excel hoặc một tệp nén',
    parquet: 'danh sách dạng Parquet',
    oldWorkbook: 'bảng tính Excel kiểu cũ (.xls)',
    pdf: 'tệp PDF',
    list: 'danh sách dạng JSON',
    table: 'danh sách dạng bảng (CSV)',
    other: 'một tệp khác',
  },
  notKind: (path: string, kind: string, seems: string) => `\`${path}\` không phải ${kind}: có vẻ là ${seems}.`,
  swapped: (command: string | undefined) =>
    `Có phải hai đối số bị đổi chỗ?${command === undefined ? '' : ` Hãy thử: ${command}`}`,
}
