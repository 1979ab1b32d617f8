/**
 * A declared domain as `domainOf` says it, with the decimal comma: `0; 0,1; … 100`. Options stay as they are.
 *
 * @example
 * ```ts
 * domainVi('0, 0.1, … 100') // => '0; 0,1; … 100'
 * domainVi('tot, kem') // => 'tot, kem'
 * ```
 */
export const domainVi = (domain: string): string =>
  domain.includes('…') ? domain.replaceAll(',', ';').replaceAll('.', ',') : domain
