/** An end of a domain, with the decimal comma; a day as people write it. */
function endVi(end: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(end) ?? []
  return year === undefined ? end.replace('.', ',') : `${day}/${month}/${year}`
}

const lowerVi = (end: string): string => (end.startsWith('> ') ? `trên ${endVi(end.slice(2))}` : `từ ${endVi(end)}`)
const upperVi = (end: string): string => (end.startsWith('< ') ? `dưới ${endVi(end.slice(2))}` : `đến ${endVi(end)}`)

/**
 * A declared domain as `domainOf` says it, in Vietnamese: `từ 0 đến 100`, with the decimal comma. Options stay as they are.
 *
 * @example
 * ```ts
 * domainVi('0, 0.1, … 99.5') // => 'từ 0 đến 99,5'
 * domainVi('tot, kem') // => 'tot, kem'
 * ```
 */
export function domainVi(domain: string): string {
  const [start, end] = domain.split(' … ').flatMap((part) => part.split(', … '))
  if (start === undefined || end === undefined) return domain
  const [least = start] = start.split(', ')
  return [least === '−∞' ? [] : lowerVi(least), end === '+∞' ? [] : upperVi(end)].flat().join(' ')
}
