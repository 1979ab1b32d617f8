const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What the commands for comparing, starting and covering regulations say in Vietnamese. */
export const toolsVi = {
  diff: {
    brief: 'So sánh hai bản của một quy định: đổi điều nào, ai chuyển mức',
    description: [
      'Nêu điều khoản nào đổi, những người nào được kết luận khác (đã chứng minh, kèm một người mẫu cho mỗi vùng).',
      'Có danh sách đảng viên thì nêu ai chuyển từ mức nào sang mức nào, vì điều khoản nào.',
      'Với --set: so quy định với chính nó khi một tham số có giá trị khác. Có khác nhau không phải là lỗi của lệnh.',
      '',
      'Ví dụ:',
      '  neuguong diff quy-dinh/cu quy-dinh/moi danh-sach.csv --on 2017-12-31',
      '  neuguong diff quy-dinh/dong-nai/272-qd-tu --set soNoiDungTotToiThieu=4 danh-sach.csv --on 2017-12-31',
    ].join('\n'),
    flags: {
      on: 'Ngày áp dụng; nếu không ghi thì mỗi bản lấy ngày bắt đầu có hiệu lực của nó',
      set: 'Thử giá trị khác của một tham số, ví dụ x=8; viết được nhiều lần',
    },
    arguments: { other: 'Bản mới để so sánh; có --set thì bỏ đối số này', name: 'quy-định-mới' },
    nothing: 'Không có gì để so sánh: ghi bản mới của quy định, hoặc --set tham-số=giá-trị',
    setOrOther: 'Chỉ chọn một: so với bản khác, hoặc với chính nó bằng --set',
    badSetting: (input: string) => `\`${input}\` chưa đúng dạng; viết tham số và giá trị, ví dụ \`x=8\``,
    unknownParameter: (id: string, near: string | undefined, ids: readonly string[]) =>
      ids.length === 0
        ? 'Quy định không có tham số nào'
        : `Quy định không có tham số \`${id}\`.${near === undefined ? ` Có: ${any(ids)}` : ` Có phải ý là \`${near}\`?`}`,
    badValue: (id: string, input: string, known: string) =>
      `Tham số \`${id}\` không nhận \`${input}\`; giá trị hiện nay là \`${known}\``,
  },
  types: {
    brief: 'In kiểu TypeScript của dữ kiện và kết luận',
    description: [
      'In một mô-đun TypeScript: kiểu của dữ kiện, mức, quy tắc, nhóm, cho chương trình điền dữ kiện và đọc kết quả.',
      '',
      'Ví dụ:',
      '  neuguong types quy-dinh/dong-nai/272-qd-tu --out quy-dinh.ts',
    ].join('\n'),
    out: 'Ghi vào tệp này thay vì in ra',
  },
}
