import type { DayProblem } from './days.ts'

/** Why there is no such day, in Vietnamese. */
export function dayProblemVi(problem: DayProblem): string {
  switch (problem.kind) {
    case 'year-digits':
      return `năm \`${problem.year}\` không đủ hoặc thừa chữ số, năm có bốn chữ số`
    case 'year-reach':
      return 'chỉ nhận các năm từ 1900 đến 2200'
    case 'month':
      return `không có tháng ${problem.month}, một năm có 12 tháng`
    case 'day':
      return `tháng ${String(problem.month).padStart(2, '0')}/${problem.year} chỉ có ${problem.days} ngày`
  }
}
