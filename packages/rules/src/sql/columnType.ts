/**
 * What kind of numbers a column holds. `double`: doubles. `float`: floats of 32 bits, each of which stands for the shortest decimal that reads
 * back as it. `decimal`: exact decimals, with so many places where that is known. `whole`: whole numbers.
 */
export type NumberType =
  | { readonly kind: 'double' | 'float' | 'whole' }
  | { readonly kind: 'decimal'; readonly places?: number }

const patterns: readonly (readonly [RegExp, 'double' | 'float' | 'whole' | 'decimal'])[] = [
  [/^(?:double(?: precision)?|float8)$/i, 'double'],
  [/^(?:float4?|real)$/i, 'float'],
  [/^(?:tiny|small|medium|big|huge|u(?:tiny|small|big|huge)?)?int(?:eger|1|2|4|8)?$|^(?:byte|short|long)$/i, 'whole'],
  [/^(?:decimal|numeric|dec|number)(?:\s*\(.*\))?$/i, 'decimal'],
]

/** Reads the name of a type as catalogues write it; nothing where it holds no numbers. */
export function numberType(name: string): NumberType | undefined {
  const tidy = name.trim()
  const kind = patterns.find(([pattern]) => pattern.test(tidy))?.[1]
  if (kind !== 'decimal') return kind && { kind }
  const [, places] = /\(\s*\d+\s*,\s*(\d+)\s*\)/.exec(tidy) ?? (/\(\s*\d+\s*\)/.test(tidy) ? ['', '0'] : [])
  return places === undefined ? { kind } : { kind, places: Number(places) }
}
