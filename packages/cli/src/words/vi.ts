import { argsVi } from './args.vi.ts'
import { auditVi } from './audit.vi.ts'
import { doctorVi } from './doctor.vi.ts'
import { enginesVi } from './engines.vi.ts'
import { sentencesVi } from './findings.vi.ts'
import { inputsVi } from './inputs.vi.ts'
import { limitsVi } from './limits.vi.ts'
import { measureVi } from './measure.vi.ts'
import { outputsVi } from './outputs.vi.ts'
import { sqlVi } from './sql.vi.ts'
import { toolsVi } from './tools.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What the command line says in Vietnamese. */
export const vi = {
  ...inputsVi,
  ...toolsVi,
  outputs: outputsVi,
  sql: sqlVi,
  tree: measureVi,
  engines: enginesVi,
  doctor: doctorVi,
  limits: limitsVi,
  sentences: sentencesVi,
  mark: { good: '✓', error: '✗', nothing: '–' },
  program: {
    brief: 'Kiểm tra và dùng các quy định về trách nhiệm nêu gương viết dưới dạng dữ liệu',
    description: [
      'Kiểm tra và dùng các quy định về trách nhiệm nêu gương viết dưới dạng dữ liệu.',
      '',
      'Kết quả là đề xuất, kèm căn cứ; con người quyết định. Không gửi gì ra mạng (trừ --database), không ghi lại dữ kiện của ai.',
      '',
      'Mã kết thúc: 0 ổn · 1 có phát hiện · 2 gọi lệnh chưa đúng. Thêm --lang en để dùng tiếng Anh.',
    ].join('\n'),
  },
  help: {
    alsoCalled: (brief: string, name: string) => (name === '' ? brief : `${brief} (hoặc --${name})`),
    keywords: { default: 'mặc định =', separator: 'cách nhau bằng' },
    headers: { usage: 'CÁCH DÙNG', aliases: 'TÊN KHÁC', commands: 'CÁC LỆNH', flags: 'TÙY CHỌN', arguments: 'ĐỐI SỐ' },
    briefs: {
      help: 'In hướng dẫn này rồi kết thúc (hoặc --huong-dan)',
      helpAll: 'In hướng dẫn đầy đủ rồi kết thúc',
      version: 'In phiên bản rồi kết thúc (hoặc --phien-ban)',
      argumentEscapeSequence: 'Mọi thứ phía sau là đối số',
    },
  },
  args: argsVi,
  fmt: {
    tidy: (file: string) => `${file} đã đúng cách trình bày`,
    untidy: (file: string) => `${file} chưa đúng cách trình bày, chạy neuguong fmt để sửa`,
    written: (file: string) => `Đã trình bày lại ${file}`,
    unreadable: (file: string) => `${file} chưa đọc được nên chưa trình bày lại`,
  },
  mended: {
    written: (file: string) => `Đã sửa ${file}:`,
    shown: 'Bản đã sửa (chỉ để kiểm tra, không ghi ra đâu):',
    often: (count: string) => `${count} chỗ, chỗ đầu tiên ở đây`,
    kept: (copy: string) => `Bản trước khi sửa để ở ${copy}`,
    left: (file: string) =>
      `Chưa sửa gì trong ${file}: có chỗ phải do người viết sửa. Sửa các chỗ dưới đây rồi chạy lại với --fix`,
    others: (file: string, other: string) => `--fix chỉ sửa ${file}; ${other} hãy sửa tay`,
    could: (count: string) => `${count} chỗ sửa được ngay, thêm --fix`,
  },
  commands: {
    audit: auditVi.command,
    agenda: {
      brief: 'Xem nhiệm vụ nào đến hạn, đã làm, chậm; việc nào trái quy trình',
      description: [
        'Nêu nhiệm vụ, mốc và kỳ bản tin của quy định vào một ngày: quá hạn, đang trong hạn, đã làm, làm chậm.',
        'Nhiệm vụ không có thời hạn trong văn bản thì không bị coi là chậm. Nhiệm vụ quá hạn không phải là lỗi của lệnh.',
        'Với --procedure: nêu chỗ chưa đúng trình tự, bước có thể làm tiếp, và sự kiện còn thiếu ghi nhận.',
        '',
        'Ví dụ:',
        '  neuguong agenda quy-dinh/dong-nai/272-qd-tu su-kien.json --on 2017-12-31',
        '  neuguong agenda quy-dinh/dong-nai/272-qd-tu su-kien.json --on 2017-12-31 --until 2020-12-31 --out lich.ics',
        '  neuguong agenda quy-dinh/tra-vinh/15-kh-tu su-kien.json --on 2012-08-25 --procedure kiem-diem',
      ].join('\n'),
    },
    check: {
      brief: 'Kiểm tra một quy định viết đã đúng chưa',
      description: [
        'Đọc quy định, hợp nhất với các quy định mà nó cụ thể hóa, báo mọi chỗ chưa đúng trong một lần.',
        '',
        'Ví dụ:',
        '  neuguong check quy-dinh/dong-nai/272-qd-tu --on 2017-12-31',
      ].join('\n'),
    },
    evaluate: {
      brief: 'Đề xuất mức cho cả danh sách đảng viên',
      description: [
        'Đề xuất mức cho từng đảng viên trong danh sách. Cột `id` là mã; tên các cột khác là mã dữ kiện.',
        'Ô trống là chưa biết, không phải là không. Số dùng dấu phẩy thập phân; ngày viết 31/12/2017 hoặc 2017-12-31;',
        'có/không viết có, không, x, 1, 0; nhiều lựa chọn cách nhau bằng |; không có lựa chọn nào viết ∅.',
        '',
        'Ví dụ:',
        '  neuguong evaluate quy-dinh/dong-nai/272-qd-tu danh-sach.csv --on 2017-12-31',
        '  neuguong evaluate quy-dinh/dong-nai/272-qd-tu danh-sach.csv --on 2017-12-31 --out ket-qua.csv',
        '  neuguong evaluate quy-dinh/dong-nai/272-qd-tu danh-sach.parquet --on 2017-12-31 --out ket-qua.parquet',
      ].join('\n'),
    },
    fmt: {
      brief: 'Trình bày lại tệp quy định cho thống nhất',
      description: [
        'Ghép chữ và dấu bị tách rời, xếp lại thứ tự các mục, thụt hai dấu cách, giữ nguyên ghi chú và nội dung.',
        '',
        'Ví dụ:',
        '  neuguong fmt quy-dinh/dong-nai/272-qd-tu',
        '  neuguong fmt quy-dinh/dong-nai/272-qd-tu --check',
      ].join('\n'),
    },
    schema: {
      brief: 'In tệp mô tả định dạng cho trình soạn thảo',
      description: [
        'Trình soạn thảo dùng tệp này để gợi ý, giải thích và báo lỗi bằng tiếng Việt khi gõ.',
        '',
        'Ví dụ:',
        '  neuguong schema --out regulation.schema.json',
      ].join('\n'),
      out: 'Ghi vào tệp này (.json) thay cho in ra',
    },
    explain: {
      brief: 'Giải thích kết quả đề xuất cho một đảng viên',
      description: [
        'Nói vì sao có kết quả đề xuất: quy tắc nào, dữ kiện nào, căn cứ nào, còn thiếu gì, vì sao chưa đạt mức cao hơn.',
        '',
        'Ví dụ:',
        '  neuguong explain quy-dinh/dong-nai/272-qd-tu danh-sach.csv --id dv-00001 --on 2017-12-31',
      ].join('\n'),
    },
    measure: {
      brief: 'Đo các chỉ tiêu của một giai đoạn',
      description: [
        'Đo các chỉ tiêu của một giai đoạn trên danh sách đảng viên, số liệu đã công bố, hoặc cả hai.',
        'Danh sách nhiều năm có cột `year`; dòng không ghi năm thuộc năm của --on. Chỉ tiêu chưa đạt không phải là lỗi.',
        'Với --units: nêu số liệu của từng đơn vị, cộng dồn từ chi bộ lên; đơn vị đã sáp nhập được tính vào đơn vị kế tục.',
        '',
        'Ví dụ:',
        '  neuguong measure quy-dinh/dong-nai/272-qd-tu danh-sach.csv --phase giai-doan-1 --on 2017-12-31',
        '  neuguong measure quy-dinh/dong-nai/272-qd-tu danh-sach.csv --phase giai-doan-1 --on 2017-12-31 --units units.json',
      ].join('\n'),
    },
    test: {
      brief: 'Chạy các tình huống mẫu của mọi quy định trong thư mục',
      description: [
        'Tìm mọi regulation.json trong thư mục, chạy các tình huống trong scenarios.json bên cạnh, báo mọi chỗ khác.',
        '',
        'Ví dụ:',
        '  neuguong test quy-dinh',
      ].join('\n'),
    },
  },
  audit: auditVi.page,
  files: {
    missing: (path: string, near: string | undefined) =>
      `Không tìm thấy \`${path}\`.${near === undefined ? '' : ` Có phải ý là \`${near}\`?`}`,
    isFolder: (path: string) => `\`${path}\` là thư mục, ở đây cần một tệp`,
    notFolder: (path: string) => `\`${path}\` không phải thư mục`,
    unreadable: (path: string, reason: string) => `Không đọc được \`${path}\`: ${reason}`,
    unwritable: (path: string, reason: string) => `Không ghi được \`${path}\`: ${reason}; chưa có gì được ghi`,
    otherEncoding: (path: string, encoding: 'ANSI' | 'UTF-16') =>
      `\`${path}\` được lưu bằng bảng mã ${encoding}, ở đây cần UTF-8. Mở bằng Notepad, chọn Lưu như (Save As), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu lại${
        encoding === 'ANSI' ? '; chữ nào đã thành dấu ? hoặc ký tự lạ thì phải gõ lại' : ''
      }`,
    notUnicode: (path: string) =>
      `\`${path}\` không phải văn bản Unicode. Trong Excel, lưu lại bằng kiểu “CSV UTF-8”; phông chữ cũ phải chuyển mã trước`,
    spreadsheet: (path: string) =>
      `Không đọc được kiểu tệp của \`${path}\`. Trong Excel, lưu lại bằng kiểu “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”`,
    notList: {
      regulation: (path: string) => `\`${path}\` là tệp quy định, không phải danh sách đảng viên`,
      results: (path: string) =>
        `\`${path}\` là tệp kết quả của lệnh này, không phải danh sách đảng viên; hãy đưa vào danh sách ban đầu`,
    },
    noRegulation: (path: string, beneath: readonly string[], misnamed?: string) =>
      `Thư mục \`${path}\` không có regulation.json.${
        misnamed === undefined
          ? ''
          : ` Có tệp \`${misnamed}\`: đổi tên thành regulation.json (Windows có thể đang giấu phần đuôi của tên tệp).`
      }${
        beneath.length === 0
          ? ''
          : ` Bên trong có: ${any(beneath.slice(0, 5))}${beneath.length > 5 ? ` và ${beneath.length - 5} tệp khác` : ''}`
      }`,
    written: (path: string) => `Đã ghi ${path}`,
  },
  findings: {
    error: 'lỗi',
    warning: 'lưu ý',
    note: 'gợi ý',
    column: (name: string) => `cột ${name}`,
    hint: (hint: string) => `→ ${hint}`,
    useWith: 'nếu quy định ấy nằm ở thư mục khác, thêm --with và thư mục',
    more: (code: string, count: string) => `… và ${count} chỗ nữa cùng loại ${code}`,
    count: (errors: string, warnings: string) => `${errors} lỗi, ${warnings} lưu ý`,
  },
  check: {
    hidden: (count: string) => `${count} gợi ý nữa, xem bằng --notes`,
    holds: (id: string, days: string) => `${id}, mọi ngày ${days}`,
    holdsOn: (id: string, day: string) => `${id}, chỉ xem ngày ${day}`,
    changes: (count: string) => `  quy định thay đổi theo thời gian, đã xem cả ${count} khoảng ngày:`,
    days: (from: string, to: string | undefined) => (to === undefined ? `từ ${from} trở đi` : `từ ${from} đến ${to}`),
    onlyIn: (spans: readonly string[]) => `chỉ trong các ngày: ${spans.join('; ')}`,
    layers: (ids: readonly string[]) => `  cụ thể hóa ${ids.join(', ')}`,
    parts: {
      facts: 'dữ kiện',
      derived: 'dữ kiện tính',
      parameters: 'tham số',
      conditions: 'điều kiện',
      groups: 'nhóm đối tượng',
      criteria: 'tiêu chí',
      rules: 'quy tắc',
      interpretations: 'cách hiểu',
      phases: 'giai đoạn',
      targets: 'chỉ tiêu',
      caps: 'tỷ lệ tối đa',
      assignments: 'nhiệm vụ',
    },
  },
  agenda: {
    unknownProcedure: (id: string, near: string | undefined, ids: readonly string[]) =>
      ids.length === 0
        ? 'Quy định không có quy trình nào'
        : `Quy định không có quy trình \`${id}\`.${near === undefined ? ` Có: ${any(ids)}` : ` Có phải ý là \`${near}\`?`}`,
    otherRegulation: (file: string, found: string, wanted: string) =>
      `\`${file}\` ghi sự kiện của \`${found}\`, không phải của \`${wanted}\``,
    badOut: (file: string) =>
      `Không ghi được \`${file}\`: danh sách nhiệm vụ ghi thành .ics, quy trình (--procedure) ghi thành .mmd`,
  },
  evaluate: {
    title: (id: string, on: string, count: string) => `Kết quả đề xuất theo ${id}, ngày ${on}: ${count} đảng viên`,
    everybody: 'Tất cả',
    noGroup: 'Không thuộc, hoặc chưa rõ thuộc nhóm nào',
    severalGroups: 'Một đảng viên có thể thuộc nhiều nhóm.',
    outcomes: {
      undecided: 'Chưa kết luận được',
      'not-rated': 'Không xếp loại',
      unruled: 'Không quy tắc nào áp dụng (quy định còn bỏ sót)',
      conflict: 'Các quy tắc mâu thuẫn',
    },
    columns: {
      id: 'Mã',
      unit: 'Đơn vị',
      conclusion: 'Kết quả đề xuất',
      possible: 'Còn có thể',
      missing: 'Dữ kiện còn thiếu',
      rule: 'Quy tắc',
      basis: 'Mức độ căn cứ',
    },
    authority: { official: 'văn bản', interpreted: 'cách hiểu', illustrative: 'minh họa' },
    missing: 'Dữ kiện còn thiếu nhiều nhất ở những người chưa kết luận được',
    illustrative:
      'Lưu ý: điều kiện dẫn tới các mức là minh họa, không phải lời văn của quy định; chỉ dùng kết quả này để xem thử.',
    skipped: (count: string) => `${count} dòng bị bỏ qua`,
  },
  explain: {
    unknownId: (id: string, near: string | undefined) =>
      `Danh sách không có mã \`${id}\`.${near === undefined ? '' : ` Có phải ý là \`${near}\`?`}`,
    otherYears: (id: string, year: number, years: readonly string[]) =>
      `Mã \`${id}\` không có dòng nào của năm ${year}; có các năm: ${years.join(', ')}. Chọn ngày khác bằng --on`,
  },
  measure: {
    title: (phase: string, id: string, on: string) => `Chỉ tiêu của ${phase} theo ${id}, ngày ${on}`,
    statuses: { met: 'đạt', 'not-met': 'chưa đạt', unknown: 'chưa đủ dữ kiện', vacuous: 'không có ai để tính' },
    unknownPhase: (phase: string, near: string | undefined, known: readonly string[]) =>
      known.length === 0
        ? 'Quy định không có giai đoạn nào (`phases`), nên không có chỉ tiêu nào để đo'
        : `Quy định không có giai đoạn \`${phase}\`.${
            near === undefined ? ` Có: ${any(known)}` : ` Có phải ý là \`${near}\`?`
          }`,
    nothing: 'Không có gì để đo: ghi danh sách đảng viên, hoặc --figures',
  },
  test: {
    passed: (id: string, passed: string, all: string) => `${id}: ${passed}/${all} tình huống đúng`,
    idle: {
      none: (id: string) => `${id}: chưa thử gì, vì chưa có tình huống (scenarios.json)`,
      undecided: (id: string) => `${id}: chưa thử gì, vì mọi tình huống đều chỉ chờ kết quả là chưa kết luận được`,
    },
    untested: (regulations: string) => `${regulations} quy định chưa được thử`,
    unreadable: (file: string) => `${file}: không đọc được quy định`,
    total: (passed: string, all: string, regulations: string) =>
      `${passed}/${all} tình huống đúng trong ${regulations} quy định`,
  },
}

/** Everything that the command line says, by key. Vietnamese is the pattern: a key missing elsewhere does not compile. */
export type Words = typeof vi
