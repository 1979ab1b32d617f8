/** What is said in Vietnamese about long lists, other engines, and what can go wrong while they run. */
export const enginesVi = {
  interrupted: 'Đã dừng theo yêu cầu; chưa có gì được ghi',
  diskFull: (target: string) =>
    `Không ghi được \`${target}\` vì ổ đĩa đã đầy (hoặc hết hạn mức); chưa có gì được ghi. Hãy dọn bớt chỗ rồi chạy lại, hoặc ghi vào ổ khác`,
  changed: (path: string) =>
    `\`${path}\` bị sửa trong khi đang đọc nên kết quả không còn khớp với tệp; chưa có gì được ghi. Hãy chạy lại khi không ai ghi vào tệp ấy`,
  brokenFile: (path: string, said: string) =>
    `\`${path}\` không phải tệp Parquet trọn vẹn: có thể tải về dở dang hoặc bị cắt cụt; chưa có gì được ghi. Hãy lấy lại tệp. (${said})`,
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
}
