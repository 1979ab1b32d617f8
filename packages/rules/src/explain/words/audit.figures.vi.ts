import type { Figured, FigureFindings } from '../../report/finding.figures.ts'
import { speechVi } from './audit.speech.vi.ts'
import type { SentencesOf } from './auditWords.ts'

const listed = (parts: readonly Figured[]): string => parts.map(({ label, value }) => `“${label}” ${value}`).join(', ')
const ways = { up: 'tăng', down: 'giảm', same: 'không đổi' } as const

/** Sentences of findings of arithmetic, in Vietnamese. */
export const auditFiguresVi: SentencesOf<FigureFindings> = {
  'ratio-differs': ({ stated, of, among, exact, recomputed, repairs }) => ({
    message: `Báo cáo ghi “${stated}”, nhưng ${of}/${among} = ${exact}%, làm tròn là ${recomputed}`,
    details: speechVi.repairs(repairs),
    suggestion: `“${of}/${among}, chiếm ${recomputed}”, hoặc kiểm tra lại tử số và mẫu số`,
  }),
  'ratio-truncated': ({ stated, of, among, recomputed }) => ({
    message: `“${stated}” là ${of}/${among} bị cắt bớt chữ số, không phải làm tròn`,
    suggestion: `“${of}/${among}, chiếm ${recomputed}”`,
  }),
  'sum-differs': ({ stated, parts, sum, repairs }) => ({
    message: `Báo cáo ghi “${stated}”, nhưng ${parts.join(' + ')} = ${sum}`,
    details: speechVi.repairs(repairs),
    suggestion: `“${sum}”, hoặc kiểm tra lại từng số thành phần`,
  }),
  'shares-truncated': ({ sum, short, count }) => ({
    message: `${count} tỷ lệ cộng lại là ${sum}, thiếu ${short}: nếu làm tròn đúng thì không tổng số nào cho kết quả này`,
    details: ['Có thể các tỷ lệ đã bị cắt bớt chữ số, hoặc còn một nhóm chưa được xếp loại'],
    suggestion: 'Nêu số lượng của từng nhóm và tổng số, rồi làm tròn lại',
  }),
  'shares-off-whole': ({ sum, difference, repairs }) => ({
    message: `Các tỷ lệ cộng lại là ${sum}, lệch ${difference} so với 100%, quá mức do làm tròn`,
    details: speechVi.repairs(repairs),
    suggestion: 'Kiểm tra lại từng tỷ lệ và mẫu số của chúng',
  }),
  'another-base': ({ part, host, others, sum, sumOfAll, cap, readings }) => ({
    message: `Các tỷ lệ không cùng mẫu số: ${listed(others)} cộng lại đã là ${sum}, nên “${part.label}” ${part.value} phải tính trên mẫu số khác (cộng cả là ${sumOfAll})`,
    details: [
      ...readings.map((reading) => speechVi.reading(reading, part.label, host.label, cap?.max)),
      ...(cap
        ? [`Tỷ lệ tối đa dùng để so: ${cap.label} (${cap.cite}); quy định này không có trong báo cáo, cần đối chiếu`]
        : []),
    ],
    suggestion: `Ghi rõ mẫu số: “trong số … ${host.label.toLowerCase()} có … ${part.label.toLowerCase()}, chiếm ${part.value}”`,
  }),
  'shares-off-series': ({ part, others, sum, difference, periods, repairs }) => ({
    message: `${listed(others)} cộng lại là ${sum}, lệch ${difference}; các kỳ ${periods.join(', ')} thì các nhóm này đúng 100% khi không kể “${part.label}”`,
    details: speechVi.repairs(repairs),
    suggestion: 'Kiểm tra lại các tỷ lệ của kỳ này',
  }),
  'copied-period': ({ parts, period, before, expected }) => ({
    message: `Số liệu năm ${period} của ${listed(parts)} giống hệt năm ${before}, có thể đã chép lại`,
    details: expected === undefined ? [] : [`Theo các tỷ lệ còn lại, những nhóm này phải cộng thành ${expected}`],
    suggestion: `Lấy lại số liệu năm ${period} từ bảng gốc`,
  }),
  'population-truncated': ({ truncated, next, rounded, searched, counts }) => ({
    message: `Các tỷ lệ có lẽ bị cắt bớt chữ số: như vậy tổng số nhỏ nhất là ${truncated}${next === undefined ? '' : ` (kế đến ${next})`}, còn nếu làm tròn thì ${rounded === undefined ? `không có tổng số nào đến ${searched}` : `ít nhất phải là ${rounded}`}`,
    details: [`Với tổng số ${truncated}: ${listed(counts)}`],
    suggestion: 'Nêu số lượng của từng nhóm và tổng số, rồi làm tròn lại',
  }),
  'population-impossible': ({ population, rounding, parts }) => ({
    message: `Với tổng số ${population} đã nêu, các tỷ lệ ${parts.join('; ')} ${rounding === 'none' ? 'không thể có' : 'chỉ có thể có khi cắt bớt chữ số, không làm tròn'}`,
    suggestion: 'Tính lại từng tỷ lệ từ số lượng',
  }),
  'share-impossible': ({ stated, among, truncated, below, above }) => ({
    message: `“${stated}” của ${among}: không số nguyên nào cho tỷ lệ này${truncated ? ' khi làm tròn, chỉ khi cắt bớt chữ số' : ''}; ${below} thì ít hơn, ${above} thì nhiều hơn`,
    suggestion: 'Nêu cả tử số',
  }),
  'change-differs': ({ stated, from, to, computed, direction, goes }) => ({
    message: `Báo cáo ghi “${ways[direction]} ${stated}”, nhưng từ ${from} đến ${to} là ${goes === 'same' ? ways.same : `${ways[goes]} ${computed}`}`,
    suggestion: goes === 'same' ? '“không đổi”' : `“${ways[goes]} ${computed}”`,
  }),
  'change-rounded-only': ({ stated, rounded, exact }) => ({
    message: `“${stated}” đúng khi trừ hai tỷ lệ đã làm tròn (${rounded}), nhưng tính từ số lượng thì là ${exact}`,
    suggestion: `“${exact} điểm phần trăm”, hoặc ghi rõ là tính từ số đã làm tròn`,
  }),
  'change-relative': ({ stated, points }) => ({
    message: `“${stated}” là mức thay đổi tương đối; hiệu của hai tỷ lệ là ${points} điểm phần trăm`,
    suggestion: `“${points} điểm phần trăm”`,
  }),
  'change-base-missing': ({ stated, value, implied, coarser }) => ({
    message: `Không tính lại được “${stated}”: báo cáo không nêu số của kỳ trước; theo ${value} thì kỳ trước là ${implied}${coarser ? ', và mức thay đổi được ghi với ít chữ số thập phân hơn' : ''}`,
    suggestion: 'Nêu số liệu của kỳ trước',
  }),
  'points-as-percent': ({ stated, suggested }) => ({
    message: `“${stated}” là hiệu của hai tỷ lệ, đơn vị là điểm phần trăm`,
    suggestion: `“${suggested}”`,
  }),
  'percent-sign-missing': ({ stated, suggested, label }) => ({
    message: `“${label}” ghi “${stated}”, thiếu dấu phần trăm`,
    suggestion: `“${suggested}”`,
  }),
  'part-exceeds-whole': ({ part, whole, label, wholeLabel }) => ({
    message: `“${label}” là ${part}, nhiều hơn “${wholeLabel}” là ${whole}`,
    suggestion: 'Kiểm tra lại hai số',
  }),
  'base-mismatch': ({ among, population, base, label }) => ({
    message: `Mẫu số ${among}${base === undefined ? '' : ` (${base})`} khác số ${population} của “${label}” trong cùng báo cáo, nên không tính được tỷ lệ trên số này`,
    suggestion: 'Ghi rõ thời điểm và đối tượng của từng số',
  }),
  'list-length': ({ stated, listed: found }) => ({
    message: `Báo cáo ghi “${stated}” nhưng liệt kê ${found}`,
    suggestion: `“${found.padStart(2, '0')}”, hoặc bổ sung phần liệt kê`,
  }),
  'inputs-missing': ({ target, given, missing }) => ({
    message: `Không tính được “${target}” từ báo cáo`,
    details: [`Còn thiếu: ${missing.join('; ')}`, ...(given.length > 0 ? [`Đã có: ${given.join('; ')}`] : [])],
    suggestion: 'Bổ sung các số còn thiếu',
  }),
  'figure-unreadable': ({ figure }) => ({
    message: `Không đọc được số “${figure}”`,
    suggestion: 'Dùng dấu phẩy thập phân và dấu chấm giữa các nhóm ba chữ số',
  }),
}
