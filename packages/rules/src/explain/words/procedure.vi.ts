import type { StepSubject } from '@neuguong/core'
import type { Missing, Reason } from '../../procedure/verdict.ts'

/** The words of procedures in one language. A missing one does not compile. Names in braces are filled in. */
export interface ProcedureWords {
  /** `{procedure}`, `{day}`. */
  readonly title: string
  readonly findings: string
  readonly noFindings: string
  readonly next: string
  readonly noNext: string
  readonly unjudged: string
  readonly noUnjudged: string
  readonly readings: string
  /** `{question}`, `{reading}`. */
  readonly reading: string
  /** An event: `{step}`, `{who}`, `{day}`. */
  readonly event: string
  readonly subject: Readonly<Record<StepSubject, string>>
  readonly member: string
  /** How a clause was not kept: `{first}`, `{last}`, `{all}`, `{absent}`, `{party}`, `{records}`. */
  readonly reason: Readonly<Record<Reason, string>>
  readonly repair: Readonly<Record<Reason, string>>
  readonly repairLabel: string
  /** What is missing: `{event}`, `{events}`, `{step}`, `{who}`, `{records}`, `{id}`, `{what}`. */
  readonly missing: Readonly<Record<Missing['kind'], string>>
  readonly missingTo: string
  readonly what: Readonly<Record<Extract<Missing, { kind: 'unknown' }>['what'], string>>
  readonly role: Readonly<Record<'by' | 'to', string>>
  /** `{count}`. */
  readonly waiting: string
  /** `{step}`, `{until}`, `{who}`. */
  readonly nextStep: string
  /** `{count}`: units beyond those named, and members, who are only counted. */
  readonly nextUnits: string
  readonly nextMembers: string
  readonly until: string
  readonly and: string
  readonly position: string
  readonly year: string
  readonly term: string
}

/** The words of procedures in Vietnamese. */
export const procedureVi: ProcedureWords = {
  title: '{procedure}: tình hình đến hết ngày {day}',
  findings: 'Chưa đúng quy trình ({count})',
  noFindings: 'Không thấy chỗ nào trái quy trình trong những việc đã ghi nhận',
  next: 'Việc có thể làm tiếp ({count})',
  noNext: 'Không có bước nào làm được vào ngày này',
  unjudged: 'Chưa kết luận được ({count})',
  noUnjudged: 'Không thiếu ghi nhận nào',
  readings: 'Cách hiểu đã chọn',
  reading: '{question} – {reading}',
  event: '“{step}” của {who} ngày {day}',
  subject: { collective: 'tập thể', individual: 'cá nhân' },
  member: '{unit}, đảng viên {member}',
  reason: {
    'wrong-order': '{first} đứng sau {last}',
    'outside-window': '{first} nằm ngoài thời gian quy định',
    'record-differs': '{first} ghi nhận chưa đúng yêu cầu ở mục: {records}',
    'wrong-party': '{first} ghi không đúng cơ quan: {party}',
    'not-called-for': 'có {last}, trong khi {first} ghi: {records}',
    'not-held': '{absent} được ghi nhận là không thực hiện',
    'too-many': 'liên tiếp quá mức cho phép: {all}',
  },
  repair: {
    'wrong-order': 'đối chiếu lại ngày; nếu đúng, báo cáo cấp ủy cấp trên xem có phải làm lại bước sau không',
    'outside-window': 'đối chiếu lại ngày; nếu đúng, báo cáo lý do với cấp ủy cấp trên',
    'record-differs': 'bổ sung cho đúng, hoặc không dùng làm căn cứ',
    'wrong-party': 'chuyển việc cho đúng cơ quan mà quy định nêu',
    'not-called-for': 'xem lại kết quả nhận xét, hoặc dừng bước này',
    'not-held': 'thực hiện bước còn thiếu',
    'too-many': 'bố trí, luân chuyển theo quy định',
  },
  repairLabel: 'Hướng khắc phục: {repair}',
  missing: {
    event: 'chưa ghi nhận “{step}”{who}',
    records: '{event} chưa ghi: {records}',
    party: '{event} chưa ghi {role}',
    'same-day': '{events} cùng một ngày nên không rõ trước sau',
    unknown: '{event} nêu {what} không có: {id}',
  },
  missingTo: ', gửi {to}',
  what: { step: 'bước', unit: 'đơn vị', record: 'mục ghi nhận' },
  role: { by: 'cơ quan thực hiện', to: 'nơi nhận' },
  waiting: '{count} việc đã ghi nhận còn chờ',
  nextStep: '{step}{until}: {who}',
  nextUnits: 'và {count} nơi khác',
  nextMembers: '{count} cá nhân',
  until: ' (hết ngày {day})',
  and: ' và ',
  position: 'chức vụ',
  year: 'năm {period}',
  term: 'nhiệm kỳ {period}',
}
