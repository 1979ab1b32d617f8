import type { ProofFindings, SaidComparison, Where } from '../../language/proof.ts'
import { numberText } from '../numbers.ts'
import { personText } from '../person.ts'
import { comparisonText } from './comparison.ts'
import { names, type Sentence } from './sentence.ts'
import { vi } from './vi.ts'

const list = (ids: readonly string[]): string => names(ids, '…')

const where: Readonly<Record<Where, string>> = {
  condition: 'Điều kiện',
  comparison: 'Phép so sánh',
  rule: 'Điều kiện của quy tắc',
  group: 'Điều kiện của nhóm đối tượng',
}

/** What a finding is about: a comparison in words, anything else by its id. */
const subject = (what: string, id: string, comparison: SaidComparison | undefined): string =>
  `${what} ${comparison ? `“${comparisonText('vi', vi, comparison)}”` : `\`${id}\``}`

const percent = (share: number): string => `${numberText({ lang: 'vi' }, Math.round(share * 10_000) / 100)}%`

/** The sentences of what checks prove, in Vietnamese. */
export const checkVi: { readonly [C in keyof ProofFindings]: (params: ProofFindings[C]) => Sentence } = {
  gap: ({ person, rule }) => ({
    message: `Không có quy tắc nào xếp loại ${personText(person, 'vi')}`,
    hint: `thêm quy tắc cho trường hợp này và chọn mức cho đúng, ví dụ \`${rule}\``,
  }),
  'group-gap': ({ person, when, near }) => ({
    message: `${near === undefined ? 'Không thuộc nhóm đối tượng nào' : `Chỉ khác nhóm \`${near}\` một điểm nhưng không thuộc nhóm đối tượng nào`}: ${personText(person, 'vi')}`,
    hint: `thêm nhóm, hoặc mở rộng một nhóm bằng điều kiện \`${when}\``,
  }),
  overlap: ({ first, second, tier, otherTier, person }) => ({
    message: `Quy tắc \`${first}\` (mức \`${tier}\`) và \`${second}\` (mức \`${otherTier}\`) cùng đúng, chỉ thứ tự quyết định, với ${personText(person, 'vi')}`,
    hint: 'nếu thứ tự là cố ý thì không cần sửa',
  }),
  conflict: ({ first, second, tier, otherTier, person }) => ({
    message: `Quy tắc \`${first}\` (mức \`${tier}\`) và \`${second}\` (mức \`${otherTier}\`) mâu thuẫn với ${personText(person, 'vi')}`,
    hint: 'thu hẹp điều kiện của một trong hai quy tắc, hoặc dùng `"hitPolicy": "first"`',
  }),
  'group-overlap': ({ first, second, person }) => ({
    message: `Thuộc cả nhóm \`${first}\` và \`${second}\` mà quy định không nêu nhóm nào được ưu tiên: ${personText(person, 'vi')}`,
    hint: 'người này nêu gương trong phạm vi của cả hai nhóm; nếu không phải vậy thì thu hẹp một nhóm',
  }),
  'unreachable-rule': ({ rule, by }) => ({
    message:
      by.length > 0
        ? `Quy tắc \`${rule}\` không bao giờ được dùng, vì ${list(by)} xét trước đã bao trùm`
        : `Quy tắc \`${rule}\` không bao giờ được dùng, vì điều kiện của nó không thể xảy ra`,
    hint: by.length > 0 ? 'đặt quy tắc này lên trước, hoặc bỏ đi' : 'sửa điều kiện, hoặc bỏ quy tắc',
  }),
  'redundant-rule': ({ rule, tier, by }) => ({
    message: `Bỏ quy tắc \`${rule}\` đi thì mọi kết quả vẫn như cũ, vì ${list(by)} cũng dẫn đến mức \`${tier}\``,
    hint: 'bỏ quy tắc này nếu văn bản không nêu riêng',
  }),
  'masked-exception': ({ rule, general, tier, generalTier, person }) => ({
    message: `Quy tắc \`${rule}\` (mức \`${tier}\`) là trường hợp riêng của \`${general}\` (mức \`${generalTier}\`) nhưng lại được xét sau nên không có tác dụng, chẳng hạn với ${personText(person, 'vi')}`,
    hint: `đặt \`${rule}\` trước \`${general}\``,
  }),
  'irrelevant-fact': ({ fact, label }) => ({
    message: `Dữ kiện \`${fact}\` (${label}) không bao giờ làm thay đổi mức hay nhóm đối tượng`,
    hint: 'bỏ dữ kiện này khỏi quy tắc, hoặc xem lại ngưỡng so sánh',
  }),
  'always-true': ({ where: what, id, label, comparison }) => ({
    message: `${subject(where[what], id, comparison)} luôn đúng${label === '' || comparison ? '' : `: ${label}`}`,
    hint: 'bỏ điều kiện này, hoặc sửa ngưỡng cho phân biệt được',
  }),
  'always-false': ({ where: what, id, label, comparison }) => ({
    message: `${subject(where[what], id, comparison)} không bao giờ đúng${label === '' || comparison ? '' : `: ${label}`}`,
    hint: 'sửa điều kiện, hoặc bỏ đi',
  }),
  'not-proved': ({ left, proved, upTo }) => ({
    message: `Quy định quá lớn nên chưa chứng minh được: ${list(left)}${proved.length > 0 ? `; đã chứng minh: ${list(proved)}` : ''}${upTo === undefined ? '' : `; các quy tắc từ đầu đến \`${upTo}\` đã được xét xem có bị che, thừa hay chồng lấn`}`,
    hint: 'các kết luận khác vẫn đúng; tách quy tắc cho gọn hoặc tăng hạn mức rồi kiểm tra lại',
  }),
  'target-subsumed': ({ target, by, phases }) => ({
    message: `Chỉ tiêu \`${target}\` là thừa vì đạt \`${by}\` thì chắc chắn đạt${phases.length > 0 ? ` (giai đoạn ${list(phases)})` : ''}`,
    hint: 'xem lại có phải chỉ tiêu kia nhằm đối tượng khác',
  }),
  'targets-infeasible': ({ targets, population, least, strict, share }) => ({
    message:
      share === undefined
        ? `Các chỉ tiêu ${list(targets)} chỉ cùng đạt được khi \`${population}\` chiếm ${strict ? 'trên' : 'từ'} ${percent(least)} đảng viên${strict ? '' : ' trở lên'}`
        : `Các chỉ tiêu ${list(targets)} không thể cùng đạt: cần \`${population}\` chiếm ${strict ? 'trên' : 'từ'} ${percent(least)} đảng viên${strict ? '' : ' trở lên'}, thực tế là ${percent(share)}`,
    hint:
      share === undefined
        ? 'đối chiếu với cơ cấu đảng viên của từng cấp ủy'
        : 'hạ một trong các chỉ tiêu, hoặc xem lại mẫu số',
  }),
  'phase-looser': ({ target, earlier, value, earlierValue }) => ({
    message: `Chỉ tiêu \`${target}\` (${value}) lỏng hơn \`${earlier}\` (${earlierValue}) của giai đoạn trước`,
    hint: 'giai đoạn sau thường chặt hơn; xem lại có viết nhầm không',
  }),
  'base-differs': ({ target, base, other, groups }) => ({
    message: `Chỉ tiêu \`${target}\` tính trên \`${base}\`, bỏ ngoài cả nhóm ${list(groups)}, còn \`${other}\` tính trên mọi đảng viên, nên hai tỷ lệ không so sánh được`,
    hint: 'dùng chung mẫu số, hoặc ghi rõ vì sao khác',
  }),
}
