import { type RegisteredDocument, registry } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** The documents that took the place of a registered one. */
const successorsOf = (id: string): readonly RegisteredDocument[] =>
  registry.relations
    .filter(({ kind, to }) => kind === 'replaces' && to === id)
    .flatMap(({ from }) => registry.documents.filter((document) => document.id === from))

/** A parent that another document has replaced while the regulation is still in force. */
export const parentReplaced: Check = {
  code: 'parent-replaced',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    (data.implements ?? []).flatMap((parent, index) =>
      successorsOf(parent).flatMap(({ id, number, issuedOn }) => {
        if (issuedOn !== undefined && data.inForce.to !== undefined && data.inForce.to < issuedOn) return []
        const params = { parent, by: number ?? id, on: issuedOn }
        return [finding('parent-replaced', source.locate(['implements', index]), params, 'warning')]
      }),
    ),
}
