import type { UnitFindings } from '../../language/findings.units.ts'
import { numberText } from '../numbers.ts'
import { names, type Sentence } from './sentence.ts'

const list = (ids: readonly string[]): string => names(ids, '…')
const arrows = (path: readonly string[]): string => path.map((id) => `\`${id}\``).join(' → ')
const people = (members: number): string => `${numberText({ lang: 'vi' }, members)} đảng viên`
const counted = 'những người này vẫn được tính vào tổng số, nhưng không vào đơn vị nào'

/** The sentences about units in Vietnamese. */
export const unitsVi: { readonly [C in keyof UnitFindings]: (params: UnitFindings[C]) => Sentence } = {
  'unit-cycle': ({ path, key }) =>
    key === 'parent'
      ? { message: `Đơn vị trực thuộc chính mình: ${arrows(path)}`, hint: 'sửa `parent` của một đơn vị trong vòng này' }
      : {
          message: `Đơn vị được chính mình kế tục: ${arrows(path)}`,
          hint: 'sửa `succeededBy` của một đơn vị trong vòng này',
        },
  'unit-two-roots': ({ unit, first, on }) => ({
    message: `Ngày ${on} cả \`${first}\` và \`${unit}\` đều không trực thuộc đơn vị nào`,
    hint: `ghi \`parent\` cho \`${unit}\`, hoặc ghi ngày kết thúc (\`validTo\`) nếu đơn vị này không còn`,
  }),
  'unit-no-root': ({ on }) => ({
    message: `Ngày ${on} không có đơn vị nào đứng đầu`,
    hint: 'danh sách phải có một đơn vị không ghi `parent` và còn tồn tại vào ngày ấy',
  }),
  'unit-parent-ended': ({ unit, parent, ended, successors }) => ({
    message:
      successors.length === 0
        ? `\`${unit}\` trực thuộc \`${parent}\`, nhưng \`${parent}\` đã kết thúc ngày ${ended} và không ghi đơn vị nào kế tục`
        : `\`${unit}\` trực thuộc \`${parent}\`, nhưng \`${parent}\` đã kết thúc ngày ${ended} và có nhiều đơn vị kế tục: ${list(successors)}`,
    hint:
      successors.length === 0
        ? `ghi \`succeededBy\` cho \`${parent}\`, hoặc ghi \`parent\` mới cho \`${unit}\``
        : `ghi \`parent\` mới cho \`${unit}\``,
  }),
  'unit-parent-not-yet': ({ unit, parent, from, on }) => ({
    message: `Ngày ${on} \`${unit}\` trực thuộc \`${parent}\`, nhưng \`${parent}\` chỉ có từ ngày ${from}`,
    hint: `sửa \`validFrom\` của \`${unit}\` hoặc của \`${parent}\``,
  }),
  'rows-without-unit': ({ members }) => ({
    message: `Có ${people(members)} không ghi đơn vị`,
    hint: `ghi đơn vị cho từng người; ${counted}`,
  }),
  'rows-unit-unknown': ({ unit, members, suggestion }) => ({
    message: `Có ${people(members)} ghi đơn vị \`${unit}\`, danh sách đơn vị không có mã này`,
    hint: `${suggestion === undefined ? 'thêm đơn vị vào danh sách, hoặc sửa mã' : `có phải ý là \`${suggestion}\`?`}; ${counted}`,
  }),
  'rows-unit-ended': ({ unit, members, ended, successors }) => ({
    message:
      successors.length === 0
        ? `Có ${people(members)} ghi đơn vị \`${unit}\`, đã kết thúc ngày ${ended} và không ghi đơn vị nào kế tục`
        : `Có ${people(members)} ghi đơn vị \`${unit}\`, đã kết thúc ngày ${ended} và có nhiều đơn vị kế tục: ${list(successors)}`,
    hint:
      successors.length === 0
        ? `ghi \`succeededBy\` cho \`${unit}\`, hoặc ghi đơn vị mới cho từng người; ${counted}`
        : 'ghi đơn vị mới cho từng người; hiện chưa biết ai thuộc đơn vị nào',
  }),
  'rows-unit-not-yet': ({ unit, members, from, on }) => ({
    message: `Có ${people(members)} ghi đơn vị \`${unit}\`, ngày ${on} chưa có vì đơn vị này bắt đầu từ ngày ${from}`,
    hint: `dùng danh sách theo tên đơn vị vào ngày ${on}, hoặc chọn ngày từ ${from}; ${counted}`,
  }),
  'rows-unit-merged': ({ unit, members, successor, ended }) => ({
    message: `Có ${people(members)} ghi đơn vị \`${unit}\` (kết thúc ngày ${ended}), được tính vào đơn vị kế tục \`${successor}\``,
  }),
}
