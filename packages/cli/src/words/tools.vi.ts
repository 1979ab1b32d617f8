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
  coverage: {
    flag: 'Nêu các tình huống đã thử quy tắc, so sánh nào (đúng, sai, chưa rõ), điều khoản nào đã được dẫn',
    writeMissing: 'Viết thêm các tình huống còn thiếu vào scenarios.json, theo kết quả của quy định hiện nay',
    columns: ['quy tắc, so sánh', 'đúng', 'sai', 'chưa rõ'],
    open: '← chưa thử đủ',
    uncited: '← chưa mục nào dẫn',
    comparisons: (both: string, all: string) => `${both}/${all} so sánh đã thử cả đúng lẫn sai`,
    clauses: (cited: string, all: string) => `${cited}/${all} điều khoản được dẫn`,
    noOutline: 'Chưa biết các điều khoản của văn bản (outline), nên không nói được điều nào chưa dẫn',
    label: (decided: string) => `${decided} (máy viết theo quy định hiện nay, chưa ai xác nhận)`,
    added: (file: string, count: string) => `Đã viết thêm ${count} tình huống vào ${file}; xin đọc lại từng tình huống`,
    complete: (file: string) => `${file}: không thiếu tình huống nào`,
    skipped: {
      failing: (file: string) => `${file}: chưa viết thêm, vì quy định hoặc tình huống hiện có chưa đúng`,
      unproved: (file: string) => `${file}: chưa viết thêm được, vì quy định quá lớn để xét hết`,
    },
  },
}
