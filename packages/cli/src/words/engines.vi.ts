/** What is said in Vietnamese about long lists, other engines, and what can go wrong while they run. */
export const enginesVi = {
  interrupted: 'Đã dừng theo yêu cầu; chưa có gì được ghi',
  diskFull: (target: string) =>
    `Không ghi được \`${target}\` vì ổ đĩa đã đầy (hoặc hết hạn mức); chưa có gì được ghi. Hãy dọn bớt chỗ rồi chạy lại, hoặc ghi vào ổ khác`,
  changed: (path: string) =>
    `\`${path}\` bị sửa trong khi đang đọc nên kết quả không còn khớp với tệp; chưa có gì được ghi. Hãy chạy lại khi không ai ghi vào tệp ấy`,
  brokenFile: (path: string, said: string) =>
    `\`${path}\` không phải tệp Parquet trọn vẹn: có thể tải về dở dang hoặc bị cắt cụt; chưa có gì được ghi. Hãy lấy lại tệp. (${said})`,
  cannotCompute: (path: string, said: string) =>
    `DuckDB không tính được với các giá trị trong \`${path}\`; chưa có gì được ghi. Hãy ghi ra .csv hoặc .ndjson: khi đó từng dòng được xét một. (${said})`,
  rowByRow: (why: string) => `SQL không tính được chính xác nên xét từng dòng một, lâu hơn: ${why}`,
  outOfMemory:
    'Không đủ bộ nhớ để chạy; chưa có gì được ghi. Hãy đóng bớt chương trình khác, hoặc chia danh sách thành nhiều tệp',
  inputOutput: (path: string, said: string) => `Không đọc hoặc ghi được \`${path}\`; chưa có gì được ghi. (${said})`,
  tooManyRows: (target: string, most: string) =>
    `Một trang bảng tính chỉ chứa được ${most} người, danh sách này dài hơn; chưa ghi \`${target}\`. Hãy ghi thành .csv, .ndjson hoặc .parquet`,
  sheet: 'Kết quả đề xuất',
  columns: { year: 'Năm' },
  progress: (rows: string, share: string | undefined, rate: string, left: string | undefined) =>
    [
      `Đã xét ${rows} dòng${share === undefined ? '' : ` (${share})`}`,
      `${rate} dòng mỗi giây`,
      ...(left === undefined ? [] : [`còn khoảng ${left}`]),
    ].join(' · '),
  working: (share: string | undefined, left: string | undefined) =>
    [
      `Đang chạy${share === undefined ? '' : ` (${share})`}`,
      ...(left === undefined ? [] : [`còn khoảng ${left}`]),
    ].join(' · '),
  duration: (minutes: number, seconds: number) => (minutes > 0 ? `${minutes} phút ${seconds} giây` : `${seconds} giây`),
  badAddress:
    'Địa chỉ cơ sở dữ liệu viết như: postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên; chỉ dùng được PostgreSQL',
  noConnection: (address: string, said: string) =>
    `Không kết nối được \`${address}\`. Hãy xem lại địa chỉ, tên người dùng, mật khẩu và máy chủ có đang chạy không. (${said})`,
  databaseGone: (address: string, said: string) =>
    `Mất kết nối với \`${address}\` khi đang chạy; cơ sở dữ liệu tự hủy phần dở dang, chưa có gì được ghi. Hãy chạy lại khi máy chủ hoạt động. (${said})`,
  databaseFull: (address: string) => `Máy chủ \`${address}\` hết chỗ trên đĩa; chưa có gì được ghi`,
  databaseForbids: (address: string, said: string) =>
    `Người dùng này không được phép làm việc ấy ở \`${address}\`; chưa có gì được ghi. (${said})`,
  databaseSays: (address: string, said: string) => `\`${address}\` báo lỗi; chưa có gì được ghi. (${said})`,
  noTable: (table: string) => `Cơ sở dữ liệu không có bảng \`${table}\``,
  tableExists: (table: string) =>
    `Đã có \`${table}\` trong cơ sở dữ liệu; không ghi đè. Chọn tên khác cho --into, hoặc thêm --replace để thay bảng ấy`,
  tableWritten: (table: string) => `Đã ghi bảng ${table}`,
  badIds: (table: string, none: string, spaced: string, twice: string) =>
    `Cột \`id\` của bảng \`${table}\` chưa dùng được: ${none} dòng không có mã, ${spaced} dòng có mã chứa dấu cách, ${twice} dòng trùng mã (trong cùng năm); chưa có gì được ghi. Mỗi người một dòng một năm, mã không có dấu cách`,
  flags: {
    database: 'Địa chỉ PostgreSQL: đọc bảng --table và ghi bảng --into ở đó, thay cho tệp danh sách',
    table: 'Bảng đảng viên trong cơ sở dữ liệu',
    into: 'Bảng kết quả sẽ tạo trong cơ sở dữ liệu',
    replace: 'Thay bảng --into nếu đã có',
  },
  placeholders: { url: 'địa-chỉ', table: 'bảng' },
  databaseAlone: 'Có --database thì không ghi tệp danh sách và --out; cần --table và --into',
  databaseNeeded: '--table, --into và --replace chỉ dùng cùng --database',
  parquetAlone: 'Tệp Parquet đọc theo tên cột, không dùng được cùng --mapping và các tùy chọn về trang bảng tính',
}
