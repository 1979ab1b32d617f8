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
  'sql-text': ({ dialect, text }) => ({
    message: `\`${text.replaceAll('\0', '\\u0000')}\` có ký tự số 0, \`${dialect}\` không lưu được ký tự này`,
    hint: 'bỏ ký tự ấy đi',
  }),
}
