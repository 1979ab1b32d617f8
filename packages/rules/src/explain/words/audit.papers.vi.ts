import type { PaperFindings } from '../../report/finding.papers.ts'
import type { SentencesOf } from './auditWords.ts'

const fields = {
  number: 'số và ký hiệu',
  issuer: 'cơ quan ban hành',
  issuedOn: 'ngày tháng',
  title: 'trích yếu',
} as const

/** Sentences of findings about days, documents, terms, names and headings, in Vietnamese. */
export const auditPapersVi: SentencesOf<PaperFindings> = {
  'planned-before-issue': ({ label, when, issuedOn }) => ({
    message: `“${label}” được định vào “${when}”, trước ngày ban hành văn bản (${issuedOn})`,
    suggestion: 'Ghi là việc đã thực hiện, hoặc sửa ngày',
  }),
  'reviewed-not-over': ({ label, until, on }) => ({
    message: `Đánh giá “${label}” (đến ${until}) vào ngày ${on}, khi thời gian đó chưa hết`,
    suggestion: `Ghi rõ số liệu tính đến ngày nào, chậm nhất ${on}`,
  }),
  'cited-after-issue': ({ document, issuedOn, on }) => ({
    message: `Dẫn ${document} ngày ${issuedOn}, sau ngày của văn bản này (${on})`,
    suggestion: 'Kiểm tra lại hai ngày',
  }),
  'cited-after-session': ({ document, issuedOn, on }) => ({
    message: `Dẫn ${document} ngày ${issuedOn}: trước ngày ban hành văn bản này nhưng sau phiên họp đã thông qua (${on})`,
    suggestion: 'Ghi rõ nội dung được bổ sung sau phiên họp',
  }),
  'duration-short': ({ stated, from, reached, latest }) => ({
    message: `“${stated}” kể từ ${from} chỉ đúng từ ${reached}, nhưng văn bản muộn nhất là ngày ${latest}`,
    suggestion: 'Ghi số tháng, hoặc “gần” số năm',
  }),
  'duration-open': ({ stated, from, reached, earliest, latest }) => ({
    message: `“${stated}” kể từ ${from} chỉ đúng từ ${reached}, trong khi văn bản để trống ngày (trong khoảng ${earliest} đến ${latest})`,
    suggestion: 'Ghi đủ ngày của văn bản và dùng một cách nói thống nhất',
  }),
  'duration-long': ({ stated, from, passed, earliest }) => ({
    message: `“${stated}” kể từ ${from} đã hết đúng từ ${passed}, nhưng văn bản sớm nhất là ngày ${earliest}`,
    suggestion: 'Tính lại số năm',
  }),
  'reference-kind': ({ kind, symbol, kinds }) => ({
    message: `Gọi là “${kind}” nhưng ký hiệu “${symbol}” là của ${kinds.join(' hoặc ')}`,
    suggestion: 'Đối chiếu bản gốc để sửa tên loại hoặc ký hiệu',
  }),
  'reference-number': ({ cited, registered, issuedOn }) => ({
    message: `Số “${cited}” không khớp: văn bản${issuedOn === undefined ? '' : ` ngày ${issuedOn}`} có nội dung này là ${registered}`,
    suggestion: `“${registered}”`,
  }),
  'reference-sequence': ({ cited, issuedOn, other, otherIssuedOn, term }) => ({
    message: `Số “${cited}” ngày ${issuedOn} không hợp thứ tự: trong ${term}, ${other} ngày ${otherIssuedOn}`,
    suggestion: 'Đối chiếu số và ngày với bản gốc',
  }),
  'reference-date': ({ cited, issuedOn, registered }) => ({
    message: `Dẫn ${cited} ngày ${issuedOn}, nhưng văn bản này ban hành ngày ${registered}`,
    suggestion: `“ngày ${registered}”`,
  }),
  'reference-issuer': ({ cited, issuer, registered }) => ({
    message: `Ghi ${cited} do “${issuer}” ban hành, nhưng cơ quan ban hành là ${registered}`,
    suggestion: `“của ${registered}”`,
  }),
  'reference-title-of-another': ({ cited, title, owner, registered }) => ({
    message: `Dẫn ${cited} với tên “${title}”, là tên của ${owner}`,
    ...(registered !== undefined && { suggestion: registered }),
  }),
  'reference-titles': ({ cited, title, others }) => ({
    message: `Cùng một văn bản ${cited} có hai tên: ở đây là “${title}”, nơi khác là ${others.map((other) => `“${other}”`).join(', ')}`,
    suggestion: 'Đối chiếu bản gốc và dùng một tên',
  }),
  'reference-spelling': ({ spellings, official }) => ({
    message: `Ký hiệu một văn bản viết theo ${spellings.length} cách: ${spellings.map((each) => `“${each}”`).join(', ')}`,
    suggestion: `“${official}” ở mọi chỗ`,
  }),
  'term-misspelt': ({ term, suggestions }) => ({
    message: `“${term}” không phải thuật ngữ chuẩn`,
    suggestion: suggestions.map((each) => `“${each}”`).join(' hoặc '),
  }),
  'place-name': ({ name, from, to }) => ({
    message: `Tên “${name}” không dùng trong thời gian này${from === undefined ? '' : `, chỉ có từ ${from}`}${to === undefined ? '' : `, chỉ có đến ${to}`}`,
    suggestion: 'Dùng tên của thời gian được báo cáo',
  }),
  uncovered: ({ contents, document }) => ({
    message: `Không có mục nào báo cáo về ${contents.map((each) => `“${each}”`).join(', ')}, là nội dung của ${document}`,
    suggestion: 'Thêm mục, hoặc nói rõ nội dung này được báo cáo ở đâu',
  }),
  'identity-incomplete': ({ missing }) => ({
    message: `Văn bản thiếu ${missing.map((each) => fields[each]).join(', ')}`,
    suggestion: 'Ghi đủ trước khi ban hành',
  }),
}
