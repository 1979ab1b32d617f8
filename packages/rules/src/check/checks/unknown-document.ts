import { finding } from '../../language/diagnostic.ts'
import { suggest } from '../../language/suggest.ts'
import type { Check } from '../check.ts'
import { citableNames, citationsIn, citedDocuments } from '../citations.ts'

/** A citation of a document that neither the regulation, nor what it lies over, nor the registry knows. */
export const unknownDocument: Check = {
  code: 'unknown-document',
  level: 'warning',
  run: (checked) => {
    const { data, source } = checked.regulation
    return citationsIn(data).flatMap((citation) => {
      if (citedDocuments(checked, citation).length > 0) return []
      const suggestion = suggest(citation.document, citableNames(checked))
      const params = { cite: citation.document, suggestion }
      return [finding('unknown-document', source.locate(citation.path), params, 'warning')]
    })
  },
}
