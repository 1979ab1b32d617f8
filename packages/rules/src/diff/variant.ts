import type { Regulation } from '../language/parse.ts'

/** Values to try, by parameter. */
export type ParameterValues = Readonly<Record<string, number | string | boolean>>

/**
 * A regulation with other values of some parameters, on every day: to see what a threshold changes. A parameter of a regulation that
 * it implements is replaced in it.
 *
 * @example
 * ```ts
 * // compareRulesets(ruleset, resolve(withParameters(regulation, { tyLeYKienXuatSac: 85 }), { on, library }).value)
 * ```
 */
export function withParameters({ data, source }: Regulation, values: ParameterValues): Regulation {
  const changed = Object.entries(values).map(([id, value]) => {
    const own = data.parameters?.[id]
    const first = { from: data.inForce.from, cite: data.document.number ?? data.id, authority: 'illustrative' as const }
    const [known = { ...first, value }] = own?.values ?? []
    const { to: _, ...open } = known
    const dated = own?.values ?? [open]
    return [
      id,
      {
        ...(own ?? { label: id, replaces: true as const }),
        values: dated.map((entry) => ({ ...entry, value })),
      },
    ] as const
  })
  return { data: { ...data, parameters: { ...data.parameters, ...Object.fromEntries(changed) } }, source }
}
