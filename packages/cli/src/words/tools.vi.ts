const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What the commands for comparing, starting and covering regulations say in Vietnamese. */
export const toolsVi = {
  diff: {
    brief: 'So sánh hai bản của một quy định: đổi điều nào, ai chuyển mức',
    description: [
      'Nêu điều khoản nào đổi, những người nào được kết luận khác (chứng minh được, mỗi vùng kèm một người mẫu).',
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
    loader: 'In mô-đun đọc đảng viên cho `compile` thay cho các kiểu',
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
    noOutline: 'Chưa biết các điều khoản của văn bản, nên không nói được điều nào chưa dẫn',
    label: (decided: string) => `${decided} (máy viết theo quy định hiện nay, chưa ai xác nhận)`,
    added: (file: string, count: string) => `Đã viết thêm ${count} tình huống vào ${file}; xin đọc lại từng tình huống`,
    complete: (file: string) => `${file}: không thiếu tình huống nào`,
    skipped: {
      failing: (file: string) => `${file}: chưa viết thêm, vì quy định hoặc tình huống hiện có chưa đúng`,
      unproved: (file: string) => `${file}: chưa viết thêm được, vì quy định quá lớn để xét hết`,
    },
  },
  init: {
    brief: 'Bắt đầu một quy định mới: tệp quy định và tình huống đầu tiên',
    description: [
      'Hỏi mã, tên, quy định được cụ thể hóa, ngày có hiệu lực; ghi regulation.json, scenarios.json và tệp mô tả',
      'định dạng cho trình soạn thảo. Ghi đủ --id, --label, --from thì không hỏi. Không bao giờ ghi đè.',
      '',
      'Ví dụ:',
      '  neuguong init quy-dinh/tinh-moi/01-qd-tu',
      '  neuguong init quy-dinh/tinh-moi/01-qd-tu --id tinh-moi/01-qd-tu --label "Quy định mới" --from 2025-01-01',
    ].join('\n'),
    folder: 'Thư mục của quy định mới; không ghi là thư mục này',
    flags: {
      id: 'Mã của quy định, ví dụ tinh-moi/01-qd-tu',
      label: 'Tên quy định',
      implements: 'Mã quy định được cụ thể hóa; viết được nhiều lần',
      from: 'Ngày bắt đầu có hiệu lực, dạng năm-tháng-ngày',
    },
    questions: {
      id: { message: 'Mã của quy định?', placeholder: 'tinh-moi/01-qd-tu' },
      label: { message: 'Tên quy định?', placeholder: 'Quy định về trách nhiệm nêu gương' },
      implements: {
        message: 'Quy định này cụ thể hóa quy định nào? (để trống nếu không; nhiều mã cách nhau bằng dấu cách)',
        placeholder: 'trung-uong/101-qd-tw',
      },
      from: { message: 'Có hiệu lực từ ngày nào?', placeholder: '01/01/2025' },
    },
    badId: (id: string) => `\`${id}\` chưa đúng dạng mã quy định, ví dụ \`tinh-moi/01-qd-tu\``,
    emptyLabel: 'Tên quy định còn trống',
    unknownParent: (id: string, near: string | undefined, ids: readonly string[]) =>
      `Không có quy định \`${id}\`.${near === undefined ? ` Có: ${any(ids)}; quy định ở thư mục khác thì thêm --with` : ` Có phải ý là \`${near}\`?`}`,
    missing: (names: readonly string[]) => `Không hỏi được ở đây, xin ghi thêm: ${any(names)}`,
    exists: (path: string) => `\`${path}\` đã có; không ghi đè`,
    cancelled: 'Đã dừng; chưa có gì được ghi',
    next: (folder: string) => `Tiếp theo: neuguong check ${folder}`,
  },
}
