import type { Column, Columns } from '@neuguong/rules'
import { factIds, facts } from '../workload/facts.ts'
import { type Code, memberCodes, province } from '../workload/members.ts'

/** What is missing in a column of bytes. */
const missing = 255

type Codes = readonly Code[]

const bytes = (codes: Codes): Uint8Array =>
  Uint8Array.from(codes, (code) => (typeof code === 'number' ? code : missing))
const numbers = (codes: Codes): Float64Array =>
  Float64Array.from(codes, (code) => (typeof code === 'number' ? code : Number.NaN))

const sets = (codes: Codes): Column => ({
  options: Uint32Array.from(codes, (code) =>
    typeof code === 'object' ? code.reduce((bits, option) => bits | (1 << option), 0) : 0,
  ),
  known: Uint8Array.from(codes, (code) => Number(code !== undefined)),
})

const columnOf = { boolean: bytes, choice: bytes, number: numbers, set: sets }

/** A column repeated until it has so many rows; rows beyond are left out. */
function repeated(column: Column, rows: number): Column {
  if (column instanceof Float64Array)
    return Float64Array.from({ length: rows }, (_, row) => column[row % column.length] ?? 0)
  if (!('known' in column)) return Uint8Array.from({ length: rows }, (_, row) => column[row % column.length] ?? 0)
  const { options, known } = column
  return {
    options: Uint32Array.from({ length: rows }, (_, row) => options[row % options.length] ?? 0),
    known: Uint8Array.from({ length: rows }, (_, row) => known[row % known.length] ?? 0),
  }
}

/** Members as columns: those of a province, repeated where more are wanted. */
export function columnsOf(rows: number): Columns {
  const distinct = Array.from({ length: Math.min(rows, province) }, (_, index) => memberCodes(index))
  const column = (id: string, index: number): Column => {
    const built = columnOf[facts[id]?.kind ?? 'choice'](distinct.map((codes) => codes[index]))
    return rows > province ? repeated(built, rows) : built
  }
  return { rows, facts: Object.fromEntries(factIds.map((id, index) => [id, column(id, index)])) }
}
