import type { SqlFindings } from '../../language/findings.sql.ts'
import type { FindingWords } from './sentence.ts'

const hint = 'đặt tên khác cho cột, rồi ghi tên ấy cho dữ kiện này trong `columns`'

const problems: Readonly<Record<SqlFindings['sql-name']['problem'], string>> = {
  empty: 'còn trống',
  control: 'có ký tự điều khiển hoặc xuống dòng',
  long: 'dài hơn mức cho phép, nên sẽ bị cắt',
  variable: 'có `${`, nên bị thay như một biến',
}

/** What an engine cannot say, in Vietnamese. */
export const sqlVi: FindingWords<SqlFindings> = {
  'sql-name': ({ dialect, name, problem }) => ({
    message: `Cột \`${name}\` không đặt được trong \`${dialect}\`: tên ${problems[problem] ?? problem}`,
    hint,
  }),
  'sql-same-name': ({ dialect, name, other }) => ({
    message: `Hai cột \`${other}\` và \`${name}\` chỉ khác chữ hoa, chữ thường; \`${dialect}\` có thể lẫn cột này với cột kia`,
    hint,
  }),
  'sql-column-type': ({ dialect, fact, type }) => ({
    message: `Cột của dữ kiện số \`${fact}\` có kiểu \`${type}\` trong \`${dialect}\`, không phải kiểu số`,
    hint: 'đổi cột sang kiểu số, hoặc ghi kiểu thật của cột trong `types`',
  }),
  'sql-too-wide': ({ dialect, id, digits, most }) => ({
    message: `\`${id}\` cần tới ${digits} chữ số mới tính được chính xác, \`${dialect}\` chỉ có kiểu số ${most} chữ số`,
    hint: 'khai báo `min`, `max` hẹp hơn và `decimals` cho các dữ kiện số, hoặc dùng `postgres`, hoặc tính ngoài SQL',
  }),
  'sql-text': ({ dialect, text }) => ({
    message: `\`${text.replaceAll('\0', '\\u0000')}\` có ký tự số 0, \`${dialect}\` không lưu được ký tự này`,
    hint: 'bỏ ký tự ấy đi',
  }),
}
