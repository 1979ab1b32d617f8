import { numberText } from '../numbers.ts'
import { dayBefore } from './days.ts'
import { type LintWords, namedList, names } from './sentence.ts'
import { isMended, signOf } from './signs.ts'
import { signVi } from './signs.vi.ts'

const list = (known: readonly string[]): string => names(known, '…')
const mean = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `có phải ý là \`${suggestion}\`?`
const days = (from: string, to: string | undefined): string =>
  `từ ${from}${to === undefined ? ' trở đi' : ` đến ${to}`}`
const unused =
  (kind: string) =>
  ({ id }: { readonly id: string }) => ({
    message: `${kind} \`${id}\` không được dùng ở đâu`,
    hint: 'bỏ đi, hoặc ghi ngoại lệ trong `allow` kèm lý do',
  })

const authorities: Readonly<Record<string, string>> = {
  official: 'văn bản quy định',
  interpreted: 'theo cách hiểu',
  illustrative: 'minh họa',
}

const documentKeys: Readonly<Record<string, string>> = {
  kind: 'Loại văn bản',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Tên gọi',
}

/** The sentences of the checks of good style, in Vietnamese. */
export const lintVi: LintWords = {
  'unused-fact': unused('Dữ kiện'),
  'unused-derived': unused('Dữ kiện tính'),
  'unused-condition': unused('Điều kiện'),
  'unused-parameter': unused('Tham số'),
  'unused-interpretation': unused('Cách hiểu'),
  'unused-scope': unused('Phạm vi'),
  'unused-allow': ({ code, id }) => ({
    message: `Ngoại lệ \`${code}\`${id === undefined ? '' : ` cho \`${id}\``} không còn ứng với điều gì`,
    hint: 'bỏ ngoại lệ này, hoặc xem lại `code` và `id`',
  }),
  'missing-fact-hazard': ({ rule, fact, operator }) => ({
    message: `Quy tắc có lợi \`${rule}\` cần \`${fact}\` \`${operator}\`, mà dữ kiện này không có cách ghi "không có gì"`,
    hint: `thêm lựa chọn \`khong\` vào \`${fact}\`, nếu không thì người để trống sẽ không được xếp loại`,
  }),
  'parameter-hole-in-time': ({ parameter, from, to }) => ({
    message: `Tham số \`${parameter}\` không có giá trị ${days(from, to)}, khi quy định đang có hiệu lực`,
    hint: 'thêm một giá trị cho khoảng này',
  }),
  'parameter-overlap-in-time': ({ parameter, from, to }) => ({
    message: `Tham số \`${parameter}\` có hai giá trị ${days(from, to)}`,
    hint: `nếu giá trị sau thay giá trị trước từ ngày ${from} thì ghi \`"to": "${dayBefore(from)}"\` cho giá trị trước`,
  }),
  'outside-parent-period': ({ parent, from, to }) => ({
    message: `Quy định cấp trên \`${parent}\` không có hiệu lực ${days(from, to)}, khi quy định này đang có hiệu lực`,
    hint: 'xem lại `inForce` hoặc `implements`',
  }),
  'days-left': ({ spans, looked, from }) => ({
    message: `Quy định thay đổi qua ${spans} khoảng ngày; mới xem ${looked} khoảng đầu, chưa xem các ngày ${days(from, undefined)}`,
    hint: 'gộp các giá trị giống nhau của tham số, hoặc kiểm tra riêng từng ngày',
  }),
  'parent-replaced': ({ parent, by, on }) => ({
    message: `Quy định cấp trên \`${parent}\` đã được \`${by}\` thay thế${on === undefined ? '' : ` ngày ${on}`}`,
    hint: 'ghi `inForce.to`, hoặc cụ thể hóa văn bản mới',
  }),
  'unknown-document': ({ cite, suggestion }) => ({
    message: `Không rõ văn bản được dẫn \`${cite}\``,
    hint: mean(suggestion) ?? 'khai báo văn bản này trong `documents`',
  }),
  'unknown-clause': ({ document, clause, suggestion, known }) => ({
    message: `Văn bản \`${document}\` không có điểm \`${clause}\``,
    hint: mean(suggestion) ?? `văn bản có: ${list(known)}`,
  }),
  'kind-differs': ({ number, kind, expected }) => ({
    message: `Số ký hiệu \`${number}\` không phải của ${kind.toLowerCase()}`,
    hint: `sửa \`kind\` thành ${expected.map((name) => name.toLowerCase()).join(' hoặc ')}, hoặc sửa số ký hiệu`,
  }),
  'document-differs': ({ document, key, found, expected }) => ({
    message: `${documentKeys[key] ?? key} của \`${document}\` là \`${expected}\`, ở đây ghi \`${found}\``,
    hint: 'đối chiếu với bản gốc',
  }),
  'missing-authority': ({ what }) => ({
    message: `\`${what}\` chưa ghi mức độ căn cứ`,
    hint: 'thêm `authority`: `official`, `interpreted` hoặc `illustrative`',
  }),
  'official-tier-rule': ({ rule }) => ({
    message: `Quy tắc \`${rule}\` ghi là văn bản quy định, mà chưa thấy văn bản nào nêu dữ kiện nào dẫn đến mức nào`,
    hint: 'ghi `illustrative`; nếu văn bản có nêu thì ghi ngoại lệ trong `allow` kèm điểm của văn bản',
  }),
  'authority-too-strong': ({ id, stated, rests, on }) => ({
    message: `\`${id}\` ghi là ${authorities[stated] ?? stated} nhưng dựa trên \`${on}\` chỉ là ${authorities[rests] ?? rests}`,
    hint: `ghi \`"authority": "${rests}"\``,
  }),
  'bare-comparator': ({ target, threshold }) => ({
    message: `Chỉ tiêu \`${target}\` tự chọn cách so sánh cho mức \`${threshold}\` mà không ghi đó là một cách hiểu`,
    hint: 'dẫn một cách hiểu trong `interpretations`',
  }),
  'scale-order': ({ id, scale, expected }) => ({
    message: `Các mức của \`${id}\` không xếp theo thứ tự của thang \`${scale}\``,
    hint: `xếp lại: ${expected.map((level) => `\`${level}\``).join(', ')}`,
  }),
  'label-without-diacritics': ({ label }) => ({
    message: `Tên gọi \`${label}\` viết không dấu`,
    hint: 'viết tiếng Việt có dấu vì người đọc sẽ thấy tên này',
  }),
  'not-nfc': ({ text }) => ({
    message: `Chữ và dấu của \`${text}\` bị tách rời`,
    hint: 'chạy `neuguong fmt` để ghép lại',
  }),
  'control-character': ({ text, codes }) => ({
    message: `\`${text}\` có ký tự điều khiển không nhìn thấy được: ${codes.join(', ')}`,
    hint: 'xóa cả đoạn rồi gõ lại, đừng dán',
  }),
  'look-alike-letter': ({ text, letter }) => ({
    message: `\`${text}\` có ${signVi(signOf(letter))}`,
    hint: isMended(letter) ? 'chạy `neuguong fmt`, hoặc gõ lại chỗ này' : 'gõ lại chỗ này bằng bàn phím tiếng Việt',
  }),
  'near-duplicate-label': ({ label, id, other }) => ({
    message: `\`${id}\` và \`${other}\` cùng có tên gọi \`${label}\``,
    hint: 'đặt tên khác để người đọc phân biệt được',
  }),
  'scenario-impossible': ({ scenario, key, expected }) => ({
    message: `Tình huống \`${scenario}\` chờ ${scenarioKeys[key] ?? key} \`${expected}\`, mà không đảng viên nào có thể được như vậy`,
    hint: 'sửa tình huống, hoặc sửa quy tắc',
  }),
  'few-scenarios': ({ lacking, labels }) => ({
    message: `Chưa có tình huống nào cho: ${namedList(lacking, (name) => labels?.[name])}`,
    hint: 'thêm tình huống, hoặc chạy `neuguong test --write-missing`',
  }),
  'empty-section': ({ key }) => ({ message: `Mục \`${key}\` không có gì`, hint: 'bỏ mục này' }),
  'phase-outside-force': ({ phase, from, to }) => ({
    message: `Giai đoạn \`${phase}\` có những ngày quy định không có hiệu lực: ${days(from, to)}`,
    hint: 'xem lại `from`, `to` của giai đoạn hoặc `inForce`',
  }),
  'due-outside-phase': ({ target, due }) => ({
    message: `Hạn ${due} của chỉ tiêu \`${target}\` nằm ngoài giai đoạn của nó`,
    hint: 'xem lại `due` hoặc `phase`',
  }),
  'same-readings': ({ interpretation }) => ({
    message: `Các phương án của cách hiểu \`${interpretation}\` ở đây giống hệt nhau`,
    hint: 'viết phương án khác, hoặc bỏ lựa chọn theo cách hiểu',
  }),
  'single-option': ({ fact }) => ({
    message: `Dữ kiện \`${fact}\` chỉ có một lựa chọn nên không phân biệt được ai`,
    hint: 'thêm lựa chọn',
  }),
  'open-domain': ({ fact, open, reach, decimals, declared }) => {
    if (open === 'wide')
      return {
        message: `Giới hạn của dữ kiện số \`${fact}\` rộng đến mức ${decimals === 0 ? 'không chữ số thập phân nào' : `chỉ ${decimals} chữ số thập phân`} được tính, phần sau bị làm tròn`,
        hint: 'ghi `max` nhỏ hơn, hoặc ghi `decimals`',
      }
    const [above, below] = [-reach, reach].map((value) => numberText({ lang: 'vi' }, value))
    const read = { min: `trên ${above}`, max: `dưới ${below}`, both: `trên ${above} và dưới ${below}` }[open]
    const places = decimals === 0 ? 'là số nguyên' : `với ${decimals} chữ số thập phân`
    const lacks = { min: 'chưa có giới hạn dưới', max: 'chưa có giới hạn trên', both: 'chưa có giới hạn' }[open]
    const keys = open === 'both' ? '`min` và `max`' : `\`${open}\``
    return {
      message: `Dữ kiện số \`${fact}\` ${lacks}, nên chỉ giá trị ${read} được đọc (${places})`,
      hint: `thêm ${keys}${declared ? '' : ', và `decimals` nếu biết số có mấy chữ số thập phân'}`,
    }
  },
  'needless-not': ({ operator, complement }) => ({
    message: `Phủ định của \`${operator}\` chính là \`${complement}\``,
    hint: `bỏ \`not\` và dùng \`${complement}\``,
  }),
  'needless-nesting': ({ key }) => ({
    message: `\`${key}\` chỉ có một điều kiện`,
    hint: `bỏ \`${key}\`, giữ điều kiện bên trong`,
  }),
  'placeholder-text': ({ text }) => ({ message: `\`${text}\` chưa phải nội dung thật`, hint: 'viết nội dung' }),
}

const scenarioKeys: Readonly<Record<string, string>> = { outcome: 'kết quả', tier: 'mức', rule: 'quy tắc' }
