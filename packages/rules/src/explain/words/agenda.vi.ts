import type { AgendaStatus, Unassessable } from '../../calendar/item.ts'
import type { Question } from '../../calendar/standing.ts'

/** The words of agendas in one language. A missing one does not compile. Names in braces are filled in. */
export interface AgendaWords {
  /** `{day}`, `{label}`. */
  readonly title: string
  readonly empty: string
  /** `{status}`, `{count}`. */
  readonly group: string
  readonly status: Readonly<Record<AgendaStatus, string>>
  readonly reason: Readonly<Record<Unassessable, string>>
  readonly question: Readonly<Record<Question['kind'], string>>
  /** `{who}`, `{duty}`, `{cite}`. */
  readonly item: string
  readonly id: string
  /** `{text}`, `{period}`, `{from}`, `{to}`. */
  readonly due: string
  readonly dueBy: string
  readonly duePeriod: string
  readonly dueText: string
  /** `{days}`: how many are left, or too many. */
  readonly left: string
  readonly lastDay: string
  readonly over: string
  readonly doneOn: string
  readonly doneLate: string
  /** `{count}`, `{day}`. */
  readonly recorded: string
  /** `{count}`: units of the body that are listed on their own. */
  readonly unitsApart: string
  /** `{name}`, `{day}`, `{models}`, `{examples}`, `{neededModels}`, `{neededExamples}`. */
  readonly issue: string
  readonly notCounted: string
  readonly columns: readonly [status: string, who: string, duty: string, due: string, done: string, cite: string]
  /** `{year}`, `{part}`: the periods of the four cadences. */
  readonly year: string
  readonly halves: readonly [string, string]
  readonly quarters: readonly [string, string, string, string]
  readonly month: string
  /** `{label}`. */
  readonly calendar: string
  readonly basis: string
}

/** The words of agendas in Vietnamese. */
export const agendaVi: AgendaWords = {
  title: 'Tình hình nhiệm vụ đến hết ngày {day}',
  empty: 'Quy định không nêu nhiệm vụ nào',
  group: '{status} ({count})',
  status: {
    overdue: 'Quá hạn, chưa ghi nhận hoàn thành',
    lacking: 'Chưa đủ theo yêu cầu',
    due: 'Đang trong hạn',
    upcoming: 'Chưa đến thời gian thực hiện',
    'done-late': 'Hoàn thành chậm',
    done: 'Đã hoàn thành',
    'not-assessable': 'Chưa đủ căn cứ để kết luận đúng hạn hay chậm',
  },
  reason: {
    'no-date': 'văn bản không ghi thời hạn',
    continuous: 'việc thường xuyên, không có hạn cuối',
    prompt: 'văn bản chỉ yêu cầu kịp thời',
    periodic: 'làm định kỳ nhưng văn bản không nêu kỳ',
    'per-issue': 'tính theo từng kỳ bản tin',
    'no-issue': 'chưa ghi nhận kỳ bản tin nào',
    'no-counts': 'chưa ghi nhận đủ số mô hình, tấm gương',
  },
  question: {
    'body-succeeded': '“{name}” nay là “{successors}”: cần xác định cơ quan này có nhận nhiệm vụ không',
    'body-ended': '“{name}” đã kết thúc hoạt động: cần xác định cơ quan nào nhận nhiệm vụ',
    'place-succeeded':
      '{name} (đến ngày {since}) nay là {successors} sau sắp xếp: văn bản còn áp dụng không, cấp có thẩm quyền xác định',
    'before-force': 'thời hạn đứng trước ngày văn bản có hiệu lực ({since})',
  },
  item: '{who}: {duty}{cite}',
  id: 'mã {id}',
  due: 'thời hạn: {text} ({from} – {to})',
  dueBy: 'thời hạn: {text} (hết ngày {to})',
  duePeriod: 'kỳ {period} (hết ngày {to})',
  dueText: 'thời hạn: {text}',
  left: 'còn {days} ngày',
  lastDay: 'hôm nay là ngày cuối',
  over: 'quá {days} ngày',
  doneOn: 'hoàn thành ngày {day}',
  doneLate: 'hoàn thành ngày {day}, chậm {days} ngày',
  unitsApart: '{count} đơn vị đã ghi nhận được nêu riêng',
  recorded: 'đã ghi nhận {count} lần, gần nhất ngày {day}',
  issue:
    '{name}, ngày {day}: {models} mô hình tập thể (cần {neededModels}), {examples} tấm gương cá nhân (cần {neededExamples})',
  notCounted: 'chưa rõ',
  columns: ['Tình trạng', 'Cơ quan, đơn vị', 'Nhiệm vụ', 'Thời hạn', 'Kết quả ghi nhận', 'Căn cứ'],
  year: 'năm {year}',
  halves: ['6 tháng đầu năm {year}', '6 tháng cuối năm {year}'],
  quarters: ['quý I/{year}', 'quý II/{year}', 'quý III/{year}', 'quý IV/{year}'],
  month: 'tháng {part}/{year}',
  calendar: 'Lịch nhiệm vụ: {label}',
  basis: 'Căn cứ: {label}, mã kiểm {hash}. Việc chưa ghi nhận có thể đã làm mà chưa báo cáo.',
}
