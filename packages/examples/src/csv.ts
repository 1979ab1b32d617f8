import type { FactValue } from './committee.ts'

function cell(value: FactValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? value : value.join('|') || '∅'
}

/**
 * Rows as the table that Vietnamese Excel saves: `;` between cells, decimal comma, `có` and `không`, an empty cell for what is not
 * known, `∅` for a set that is known to be empty.
 *
 * @example
 * ```ts
 * toCsv([{ id: 'dv-1', diem: 0.5, nam: true }, { id: 'dv-2', noi: [] }]) // => 'id;diem;nam;noi\ndv-1;0,5;có;\ndv-2;;;∅\n'
 * ```
 */
export function toCsv(rows: readonly Readonly<Record<string, FactValue>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort(
    (a, b) => Number(b === 'id') - Number(a === 'id'),
  )
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(';'))
  return `${[columns.join(';'), ...lines].join('\n')}\n`
}
