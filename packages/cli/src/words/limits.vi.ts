import type { ListLimitName } from '../members/limits.ts'

/** What each limit of lists is about. */
export const listLimitNamesVi: Readonly<Record<ListLimitName, string>> = {
  listBytes: 'Cỡ của danh sách (byte)',
  wholeBytes: 'Cỡ của tệp phải đọc cả một lần (byte)',
  listRows: 'Số dòng của danh sách',
  listColumns: 'Số cột của bảng',
  rowCharacters: 'Số ký tự của dòng này',
  cellCharacters: 'Số ký tự của ô này',
  listDepth: 'Ngoặc lồng trong ngoặc ở dòng này',
  unpackedBytes: 'Cỡ của tệp Excel sau khi bung ra (byte)',
  workbookParts: 'Số phần nén trong tệp Excel',
  mergedCells: 'Số ô nằm dưới các ô gộp của trang',
}

/** How a limit is raised. */
export const raiseVi = (limit: ListLimitName, most: number, highest: number): string =>
  most < highest
    ? `xem lại chỗ này; nếu đúng là cần thì nâng giới hạn: \`--limit ${limit}=…\`, nhiều nhất ${highest}`
    : 'xem lại chỗ này'

/** What is said of lists beyond a limit, in Vietnamese. */
export const limitsVi = {
  over: (path: string, limit: ListLimitName, most: number, highest: number) =>
    `\`${path}\`: ${listLimitNamesVi[limit]} vượt giới hạn \`${limit}\` là ${most}, nên không đọc tệp này; ${raiseVi(limit, most, highest)}`,
  wide: (path: string) =>
    `\`${path}\`: trang trải ra quá rộng hoặc quá dài vì có ô được định dạng ở rất xa. Trong Excel, chọn các dòng, cột trống phía sau bảng, xóa hẳn (Delete) rồi lưu lại`,
  emptyFile: (path: string) => `\`${path}\` là tệp rỗng, không có gì để đọc`,
  oldWorkbook: (path: string) =>
    `\`${path}\` là tệp Excel kiểu cũ (.xls) mang đuôi tệp này. Mở bằng Excel rồi lưu lại bằng kiểu “Excel Workbook (.xlsx)”`,
  textCalledWorkbook: (path: string) =>
    `\`${path}\` là tệp văn bản (CSV) chứ không phải tệp Excel. Đổi đuôi tệp thành .csv rồi đọc lại`,
  pageCalledText: (path: string) =>
    `\`${path}\` là trang web chứ không phải danh sách. Mở bằng Excel rồi lưu lại bằng kiểu “CSV UTF-8”`,
  pageCalledWorkbook: (path: string) =>
    `\`${path}\` là trang web chứ không phải tệp Excel. Mở bằng Excel rồi lưu lại bằng kiểu “Excel Workbook (.xlsx)”`,
}
