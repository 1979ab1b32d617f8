import { Authority } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { RegulationFile } from '../../language/regulation.ts'
import type { Check } from '../check.ts'
import { textsUnder, writtenIn } from '../written.ts'

/** Sections whose elements are built of others, by the keys under which they name them. */
const builtOf = { conditions: 'when', groups: 'when', rules: 'when', derived: 'formula' } as const

interface Part {
  readonly id: string
  readonly authority: Authority
}

const rank = (authority: Authority): number => Authority.options.indexOf(authority)

/** The derived numbers and named conditions that a condition or formula names, and on whose word they stand. */
function partsOf(regulation: RegulationFile, built: unknown): readonly Part[] {
  const { conditions = {}, derived = {} } = regulation
  const named = (key: string, section: Readonly<Record<string, { readonly authority: Authority }>>): Part[] =>
    textsUnder(built, [key]).flatMap(({ text: id }) => {
      const authority = section[id]?.authority
      return authority ? [{ id, authority }] : []
    })
  return [...named('condition', conditions), ...named('fact', derived)]
}

/** An element that claims more authority than something that it is built of. */
export const authorityTooStrong: Check = {
  code: 'authority-too-strong',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    writtenIn(data).flatMap(({ section, id, path, data: element }) => {
      const stated = Authority.safeParse(element.authority)
      if (!stated.success || !(section in builtOf)) return []
      const parts = partsOf(data, element[builtOf[section as keyof typeof builtOf]])
      const weaker = parts.find(({ authority }) => rank(authority) > rank(stated.data))
      if (!weaker) return []
      const params = { id, stated: stated.data, rests: weaker.authority, on: weaker.id }
      return [finding('authority-too-strong', source.locate([...path, 'authority']), params, 'warning')]
    }),
}
