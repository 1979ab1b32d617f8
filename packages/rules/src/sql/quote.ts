/** A text between quotes, with the quotes inside it doubled. */
export const doubled = (text: string, quote: string): string =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`

/** Parts with commas between. */
export const listed = (parts: readonly string[]): string => parts.join(', ')

/** A finite number with an exponent, which the dialects that know doubles read as one. */
export function exponent(value: number): string {
  const written = String(value).replace('e+', 'E').replace('e', 'E')
  return written.includes('E') ? written : `${written}E0`
}

/** Indents every line of a statement. Literals stand on one line, so nothing inside them moves. */
export const indent = (sql: string, by = 2): string => sql.replaceAll(/^(?=.)/gm, ' '.repeat(by))

const width = 100

/** Whether a list of parts may stand on one line. */
const isShort = (parts: readonly string[], between: string): boolean =>
  parts.join(between).length <= width && !parts.some((part) => part.includes('\n'))

/** Parts joined by AND or OR, in parentheses; over several lines when long. */
export function joined(parts: readonly string[], by: 'AND' | 'OR'): string {
  const [only] = parts
  if (parts.length === 0) return by === 'AND' ? 'TRUE' : 'FALSE'
  if (parts.length === 1 && only !== undefined) return only
  if (isShort(parts, ` ${by} `)) return `(${parts.join(` ${by} `)})`
  return `(\n${indent(parts.join(`\n${by} `))}\n)`
}

/** One branch of a CASE. */
export interface Branch {
  readonly when: string
  readonly then: string
}

const branchLines = ({ when, then }: Branch): string => {
  const rest = then.includes('\n') ? `\n${indent(then)}` : ` ${then}`
  return `WHEN ${when} THEN${rest}`
}

const isSafeInComment = (id: string): boolean => /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/.test(id)

/** A line that names ids. Only those that the language of regulations allows are safe there; anything else is left out. */
export const commentOf = (ids: readonly string[]): string => `-- ${listed(ids.filter(isSafeInComment))}`

/** A CASE over several lines, or on one where it is short. */
export function caseOf(branches: readonly Branch[], otherwise?: string, of?: string): string {
  if (branches.length === 0) return otherwise ?? 'NULL'
  const parts = branches.map(branchLines)
  const last = otherwise === undefined ? [] : [`ELSE ${otherwise}`]
  const head = of === undefined ? 'CASE' : `CASE ${of}`
  if (isShort([head, ...parts, ...last, 'END'], ' ')) return [head, ...parts, ...last, 'END'].join(' ')
  return [head, indent([...parts, ...last].join('\n')), 'END'].join('\n')
}
