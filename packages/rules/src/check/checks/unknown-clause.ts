import { finding } from '../../language/diagnostic.ts'
import { suggest } from '../../language/suggest.ts'
import type { Check } from '../check.ts'
import { citationsIn, citedDocuments } from '../citations.ts'

/** A clause that the cited document does not have, as far as its outline is known. */
export const unknownClause: Check = {
  code: 'unknown-clause',
  level: 'error',
  run: (checked) => {
    const { data, source } = checked.regulation
    return citationsIn(data).flatMap(({ path, document, clause, ...parts }) => {
      const outlines = citedDocuments(checked, { path, document, ...parts }).flatMap(({ outline }) => outline ?? [])
      const known = [...new Set(outlines)]
      if (clause === undefined || known.length === 0 || known.includes(clause)) return []
      const params = { document, clause, known, suggestion: suggest(clause, known) }
      return [finding('unknown-clause', source.locate(path), params)]
    })
  },
}
