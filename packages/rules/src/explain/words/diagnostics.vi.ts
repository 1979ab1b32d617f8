import type { Labels } from '../../language/diagnostic.ts'
import type { LimitName } from '../../language/limits.ts'
import { oddSign } from '../../language/words/lookAlikes.ts'
import { keyNameVi, valueNameVi } from '../../language/words/meant.ts'

import { checkVi } from './check.vi.ts'
import { dayProblem, isDay } from './days.ts'
import { dayProblemVi } from './days.vi.ts'
import { domainVi } from './domain.vi.ts'
import { lintVi } from './lint.vi.ts'
import { kinds, scenarioKeys, types } from './names.vi.ts'
import { type DiagnosticWords, type NameOf, named, namedList, namedText, names } from './sentence.ts'
import { signVi } from './signs.vi.ts'
import { slipHintVi, syntaxVi } from './slips.vi.ts'
import { sqlVi } from './sql.vi.ts'
import { unitsVi } from './units.vi.ts'

const list = (known: readonly string[]): string => names(known, '…')
const anyName: NameOf = () => undefined
const mean = (suggestion: string | undefined, nameOf = anyName): string | undefined =>
  suggestion === undefined ? undefined : `có phải ý là ${named(suggestion, nameOf)}?`
const meanOr = (suggestion: string | undefined, known: readonly string[], nameOf = anyName): string | undefined =>
  mean(suggestion, nameOf) ??
  (known.length > 0
    ? `${known.length > 1 ? 'chọn một trong: ' : 'ở đây chỉ có '}${namedList(known, nameOf)}`
    : undefined)
const small = (name: string | undefined): string | undefined => name && name.charAt(0).toLowerCase() + name.slice(1)
const keyName: NameOf = (key) => small(keyNameVi(key))
const valueName: NameOf = (value) => small(valueNameVi(value))
const labelIn =
  (labels: Labels): NameOf =>
  (name) =>
    labels?.[name]
/** What to say of a word that is not what it looks like. */
const odd = (text: string): string => {
  const sign = oddSign(text)
  return sign === undefined ? '' : ` (trong đó có ${signVi(sign)})`
}

const type = (name: string): string => types[name] ?? `\`${name}\``

const written = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `viết \`${suggestion}\``

/** A number or a truth in quotation marks. */
const unquoted = (found: string | undefined, suggestion: string | undefined): string | undefined =>
  found === suggestion && suggestion !== undefined ? `bỏ ngoặc kép, viết \`${suggestion}\`` : written(suggestion)

const limitVi: Readonly<Record<string, string>> = {
  depth: 'Ngoặc lồng trong ngoặc',
  characters: 'Số ký tự của tệp',
  references: 'Chuỗi điều kiện, số tính được dẫn tới nhau',
  parts: 'Số phần của điều kiện khi viết đủ mọi chỗ dẫn tới',
} satisfies Record<LimitName, string>

/** The sentences of findings in Vietnamese. */
export const diagnosticsVi: DiagnosticWords = {
  ...lintVi,
  ...checkVi,
  ...unitsVi,
  ...sqlVi,
  'json-syntax': ({ count, found, ...slip }) => ({
    message: `Tệp viết chưa đúng cú pháp: ${syntaxVi[slip.problem] ?? 'không đọc được chỗ này'}${count === undefined ? '' : `, ${count} chỗ`}${found === undefined ? '' : `: \`${found}\``}`,
    hint: slipHintVi({ count, ...slip }),
  }),
  'over-limit': ({ limit, most, highest }) => ({
    message: `${limitVi[limit] ?? 'Phần này'} vượt giới hạn \`${limit}\` là ${most}, nên phần này không được đọc tiếp`,
    hint:
      most < highest
        ? `viết gọn lại, hoặc nâng giới hạn: \`--limit ${limit}=…\`, nhiều nhất ${highest}`
        : 'viết gọn lại',
  }),
  'duplicate-key': ({ key }) => ({ message: `Mục \`${key}\` được viết hai lần`, hint: 'giữ lại một lần' }),
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `Không có mục tên \`${key}\` ở chỗ này${odd(key)}`,
    hint: meanOr(suggestion, allowed, keyName),
  }),
  'missing-key': ({ key }) => ({ message: `Thiếu mục \`${key}\``, hint: `thêm mục \`${key}\`` }),
  'wrong-type': ({ expected, found, suggestion, text }) => ({
    message: `Chỗ này cần ${type(expected)} nhưng lại là ${type(found)}`,
    hint: found === 'string' ? unquoted(text, suggestion) : written(suggestion),
  }),
  'unknown-value': ({ found, suggestion, allowed }) => ({
    message: `Không có giá trị \`${found}\` ở chỗ này${odd(found)}`,
    hint: meanOr(suggestion, allowed, valueName),
  }),
  'empty-list': ({ key }) => ({
    message: `Danh sách \`${key}\` còn trống`,
    hint: 'viết ít nhất một mục (cách hiểu cần ít nhất hai)',
  }),
  'empty-text': ({ key }) => ({ message: `Mục \`${key}\` còn trống`, hint: 'viết nội dung hoặc bỏ mục này' }),
  'bad-id': ({ found, suggestion }) => ({
    message: `Mã \`${found}\` chưa đúng dạng`,
    hint: mean(suggestion) ?? 'chỉ dùng chữ không dấu, chữ số và dấu gạch nối',
  }),
  'bad-day': ({ found, suggestion }) => {
    const problem = dayProblem(found)
    return {
      message:
        problem === undefined
          ? `Ngày \`${found}\` chưa đúng dạng năm-tháng-ngày`
          : `Không có ngày \`${found}\`: ${dayProblemVi(problem)}`,
      hint: mean(suggestion) ?? (problem ? 'xem lại ngày trong văn bản' : 'viết năm-tháng-ngày, ví dụ `2017-12-31`'),
    }
  },
  'bad-value': ({ key, found, suggestion }) => ({
    message: `Giá trị \`${found}\` không dùng được cho mục \`${key}\``,
    hint: mean(suggestion),
  }),
  'bad-threshold': ({ found, suggestion }) => ({
    message: `Không hiểu mức phải đạt \`${found}\``,
    hint: mean(suggestion) ?? 'ghi như văn bản, ví dụ `trên 85%`, `từ 30% trở lên`, `1/2 trở lên`, `không quá 5`',
  }),
  'mixed-condition': ({ keys }) => ({
    message: `Một điều kiện chỉ được có một trong các mục ${list(keys)}`,
    hint: 'tách thành hai điều kiện và lồng chúng trong `all` hoặc `any`',
  }),
  'not-a-condition': ({ found, suggestion }) => ({
    message: `\`${found}\` không mở đầu một điều kiện`,
    hint: meanOr(suggestion, ['all', 'any', 'not', 'condition', 'fact', 'interpretation'], keyName),
  }),
  'duplicate-id': ({ id, first }) => ({ message: `Mã \`${id}\` đã dùng ở \`${first}\``, hint: 'đặt mã khác' }),
  'unknown-reference': ({ kind, id, suggestion, known, labels }) => ({
    message: `Không tìm thấy ${kinds[kind]} \`${id}\`${odd(id)}`,
    hint: meanOr(suggestion, known, labelIn(labels)),
  }),
  'condition-cycle': ({ path }) => ({
    message: `Điều kiện dẫn trở lại chính nó: ${path.map((id) => `\`${id}\``).join(' → ')}`,
    hint: 'bỏ một chỗ dẫn trong vòng này',
  }),
  'derived-cycle': ({ path }) => ({
    message: `Dữ kiện tính dẫn trở lại chính nó: ${path.map((id) => `\`${id}\``).join(' → ')}`,
    hint: 'bỏ một chỗ dẫn trong vòng này',
  }),
  'target-cycle': ({ path }) => ({
    message: `Chỉ tiêu lấy chính nó làm mẫu số: ${path.map((id) => `\`${id}\``).join(' → ')}`,
    hint: 'chọn mẫu số khác',
  }),
  'wrong-operator': ({ fact, operator, allowed }) => ({
    message: `Phép so sánh \`${operator}\` không dùng được cho dữ kiện \`${fact}\``,
    hint: `dùng một trong: ${namedList(allowed, valueName)}`,
  }),
  'value-not-list': ({ operator, found, suggestion }) => ({
    message: `Phép so sánh \`${operator}\` cần một danh sách nhưng lại là \`${found}\``,
    hint: `viết \`${suggestion}\``,
  }),
  'value-is-list': ({ operator }) => ({
    message: `Phép so sánh \`${operator}\` chỉ nhận một giá trị, không nhận danh sách`,
  }),
  'wrong-value': ({ fact, type: wanted, found, suggestion }) => ({
    message: `Dữ kiện \`${fact}\` cần ${type(wanted)} nhưng lại so với \`${found}\`${suggestion === undefined ? '' : ' trong ngoặc kép'}`,
    hint: unquoted(found, suggestion),
  }),
  'date-as-text': ({ found, suggestion }) => ({
    message: `Ngày \`${found}\` viết dưới dạng chữ nên không so sánh được`,
    hint: mean(suggestion) ?? 'viết năm-tháng-ngày, ví dụ `2017-12-31`',
  }),
  'outside-domain': ({ fact, found, domain }) => ({
    message: `Giá trị \`${found}\` nằm ngoài miền đã khai báo của \`${fact}\` (${domainVi(domain)})`,
  }),
  'unknown-option': ({ fact, found, suggestion, known, labels, isNothing }) => ({
    message: `Dữ kiện \`${fact}\` không có lựa chọn \`${found}\`${odd(found)}`,
    hint: isNothing
      ? 'không có gì thì ghi danh sách trống `[]`; để hỏi có phải không có gì, dùng `containsNone` với đủ các lựa chọn'
      : meanOr(suggestion, known, labelIn(labels)),
  }),
  'no-tiers': ({ regulation }) => ({
    message: `Quy định \`${regulation}\` và các quy định cấp trên của nó chưa nêu thang xếp loại`,
    hint: 'thêm mục `tiers` có `scale`',
  }),
  'rule-without-condition': ({ rule }) => ({
    message: `Quy tắc \`${rule}\` chưa có điều kiện`,
    hint: 'thêm `when`, hoặc `otherwise: true` cho quy tắc còn lại',
  }),
  'otherwise-with-condition': ({ rule }) => ({
    message: `Quy tắc \`${rule}\` vừa có điều kiện vừa là quy tắc còn lại`,
    hint: 'bỏ `when` hoặc bỏ `otherwise`',
  }),
  'two-otherwise': ({ rule, first }) => ({
    message: `Đã có quy tắc còn lại \`${first}\`, thêm \`${rule}\` thì không biết dùng quy tắc nào`,
    hint: 'thay hoặc bỏ quy tắc còn lại cũ',
  }),
  'not-replacing': ({ id, origin }) => ({
    message: `\`${id}\` đã có trong \`${origin}\``,
    hint: 'thêm `"replaces": true` nếu muốn thay, hoặc đặt mã khác',
  }),
  'nothing-to-replace': ({ id, suggestion }) => ({
    message: `Không có \`${id}\` ở quy định cấp trên để thay`,
    hint: mean(suggestion) ?? 'bỏ `replaces`',
  }),
  'nothing-to-remove': ({ id, suggestion }) => ({
    message: `Không có \`${id}\` ở quy định cấp trên để bỏ`,
    hint: mean(suggestion) ?? 'xem lại `kind` và `id`',
  }),
  'regulation-not-found': ({ id, suggestion, known, labels }) => ({
    message: `Không tìm thấy quy định \`${id}\` mà quy định này cụ thể hóa`,
    hint: meanOr(suggestion, known, labelIn(labels)),
  }),
  'implements-cycle': ({ path }) => ({
    message: `Các quy định cụ thể hóa lẫn nhau thành vòng: ${path.map((id) => `\`${id}\``).join(' → ')}`,
  }),
  'not-in-force': ({ regulation, on, from, to }) => ({
    message: `Quy định \`${regulation}\` không có hiệu lực vào ngày ${on} (từ ${from}${to === undefined ? '' : ` đến ${to}`})`,
    hint: 'chọn ngày khác hoặc sửa `inForce`',
  }),
  'parameter-hole': ({ parameter, on }) => ({
    message: `Tham số \`${parameter}\` không có giá trị vào ngày ${on}`,
    hint: 'thêm một giá trị có hiệu lực vào ngày này',
  }),
  'parameter-overlap': ({ parameter, on }) => ({
    message: `Tham số \`${parameter}\` có hai giá trị vào ngày ${on}`,
    hint: 'ghi `to` cho giá trị cũ',
  }),
  'comparator-missing': ({ threshold }) => ({
    message: `Mức \`${threshold}\` không nói phải đạt từ mức đó trở lên hay đúng bằng`,
    hint: 'thêm `comparator`, nếu văn bản không nói rõ thì dẫn một cách hiểu trong `interpretations`',
  }),
  'comparator-twice': ({ threshold, comparator }) => ({
    message: `Mức \`${threshold}\` đã nói rõ cách so sánh, không cần \`${comparator}\``,
    hint: 'bỏ `comparator`',
  }),
  'target-shape': ({ key, metric }) => ({ message: `Chỉ tiêu đo bằng \`${metric}\` không dùng mục \`${key}\`` }),
  'tier-in-rule': () => ({
    message: 'Quy tắc và nhóm đối tượng không được hỏi mức xếp loại, vì mức chưa có khi xét chúng',
    hint: 'chỉ chỉ tiêu và tỷ lệ tối đa mới được hỏi `tier`',
  }),
  'readings-differ': ({ interpretation, expected, found }) => ({
    message: `Cách hiểu \`${interpretation}\` có ${expected} phương án nhưng ở đây viết ${found}`,
  }),
  'reversed-range': ({ from, to }) => ({
    message: `Khoảng từ \`${from}\` đến \`${to}\` bị ngược: ${isDay(from) ? 'ngày cuối ở trước ngày đầu' : 'giá trị nhỏ nhất lớn hơn giá trị lớn nhất'}`,
    hint: 'đổi chỗ hai giá trị, hoặc sửa một trong hai',
  }),
  'number-not-exact': ({ found, kept }) => ({
    message: kept.endsWith('Infinity')
      ? `Số \`${found}\` quá lớn, không giữ được`
      : `Số \`${found}\` có nhiều chữ số hơn mức giữ được, sẽ bị đọc thành \`${kept}\``,
    hint: kept.endsWith('Infinity') ? 'ghi số nhỏ hơn' : 'ghi số có ít chữ số hơn',
  }),
  'number-too-wide': ({ fact, found, decimals }) => ({
    message: `Giới hạn \`${found}\` của \`${fact}\` quá lớn: số có ${decimals} chữ số thập phân phải nhỏ hơn 1${'0'.repeat(15 - decimals)}`,
    hint: 'ghi giới hạn nhỏ hơn, hoặc dùng đơn vị tính lớn hơn',
  }),
  'bound-more-decimals': ({ fact, found, decimals }) => ({
    message: `Giới hạn \`${found}\` của \`${fact}\` có nhiều chữ số thập phân hơn dữ kiện ấy (${decimals}), nên không giá trị nào bằng giới hạn`,
    hint: 'ghi giới hạn là một giá trị của dữ kiện',
  }),
  'decimals-of-integer': ({ fact, decimals }) => ({
    message: `Dữ kiện \`${fact}\` chỉ nhận số nguyên mà lại khai báo ${decimals} chữ số thập phân`,
    hint: 'bỏ `integer` hoặc bỏ `decimals`',
  }),
  'fact-unknown': ({ fact, suggestion }) => ({
    message: `Cột \`${fact}\` không phải dữ kiện nào của quy định nên không được dùng`,
    hint: mean(suggestion),
  }),
  'fact-wrong-type': ({ fact, type: wanted, found }) => ({
    message: `Dữ kiện \`${fact}\` cần ${type(wanted)} nhưng lại là \`${found}\`, nên được coi là chưa có`,
  }),
  'fact-more-decimals': ({ fact, found, decimals }) => ({
    message:
      decimals === 0
        ? `Giá trị \`${found}\` của \`${fact}\` phải là số nguyên, nên được coi là chưa có`
        : `Giá trị \`${found}\` của \`${fact}\` có nhiều hơn ${decimals} chữ số thập phân, nên được coi là chưa có`,
    hint: decimals === 0 ? 'ghi số nguyên' : `ghi nhiều nhất ${decimals} chữ số sau dấu phẩy`,
  }),
  'fact-outside-domain': ({ fact, found, domain }) => ({
    message: `Giá trị \`${found.replace('.', ',')}\` của \`${fact}\` nằm ngoài miền ${domainVi(domain)}, nên được coi là chưa có`,
  }),
  'scenario-differs': ({ scenario, key, expected, found, labels }) => {
    const nameOf: NameOf = (name) => labels?.[name] ?? valueName(name)
    return {
      message: `Tình huống \`${scenario}\` chờ ${scenarioKeys[key] ?? key} là ${namedText(expected, nameOf)} nhưng kết quả là ${namedText(found, nameOf)}`,
    }
  },
}
