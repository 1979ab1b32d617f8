import { finding } from '../../language/diagnostic.ts'
import type { Path } from '../../language/source.ts'
import type { Check } from '../check.ts'

/** A document or an interpretation, where an authority may be left out, that does not say on whose word it stands. */
export const missingAuthority: Check = {
  code: 'missing-authority',
  level: 'note',
  run: ({ regulation: { data, source } }) => {
    const optional: readonly (readonly [Path, string, { readonly authority?: unknown }])[] = [
      [['document'], data.id, data.document],
      ...Object.entries(data.interpretations ?? {}).map(
        ([id, interpretation]) => [['interpretations', id], id, interpretation] as const,
      ),
    ]
    return optional.flatMap(([path, what, { authority }]) =>
      authority === undefined ? [finding('missing-authority', source.locate(path, 'key'), { what }, 'note')] : [],
    )
  },
}
