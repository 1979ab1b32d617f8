/** What the command for SQL says in Vietnamese. */
export const sqlVi = {
  brief: 'In câu lệnh SQL cho ra cùng kết quả, để chạy ngay trong kho dữ liệu',
  description: [
    'In một câu lệnh SQL. Ô trống (NULL) là chưa biết, nên kết quả giống hệt của lệnh evaluate.',
    '--what decisions: kết quả đề xuất của từng người; ddl: tạo bảng; quality: dữ kiện thiếu hoặc ngoài miền đã khai.',
    '',
    'Ví dụ:',
    '  neuguong sql quy-dinh/dong-nai/272-qd-tu --on 2017-12-31 --dialect postgres --table dang_vien',
    '  neuguong sql quy-dinh/dong-nai/272-qd-tu --on 2017-12-31 --dialect spark --table kho.dang_vien --what ddl',
  ].join('\n'),
  flags: {
    dialect: 'Hệ quản trị dữ liệu sẽ chạy câu lệnh',
    table: 'Bảng đảng viên, có thể kèm tên lược đồ phía trước dấu chấm',
    key: 'Cột giữ nguyên ở đầu kết quả; viết được nhiều lần; không ghi thì là id',
    what: 'Câu lệnh cần in',
    values:
      'any: giá trị ngoài miền đã khai coi là thiếu; declared: bảng không có giá trị như thế, nên không xét (nhanh hơn)',
    type: 'Kiểu cột của một dữ kiện là số, như diem=DECIMAL(10,2); viết được nhiều lần; không ghi thì là số thực 64 bit',
    out: 'Ghi vào tệp này thay vì in ra',
  },
  placeholders: { table: 'bảng', key: 'cột', type: 'dữ kiện=kiểu' },
  badType: (text: string) =>
    `\`${text}\` không phải kiểu cột của một dữ kiện là số; viết mã dữ kiện, dấu bằng, tên kiểu, như \`diem=DECIMAL(10,2)\``,
  badKey: (key: string) => `Không giữ được cột \`${key}\`: kết quả đã có cột tên ấy, hoặc tên không dùng được`,
}
