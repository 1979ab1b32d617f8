import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { citationsIn, citedDocuments } from '../citations.ts'

/** A listed document that nothing cites. */
export const unusedDocument: Check = {
  code: 'unused-document',
  level: 'note',
  run: (checked) => {
    const { data, source } = checked.regulation
    const cited = new Set(citationsIn(data).flatMap((citation) => citedDocuments(checked, citation)))
    return (data.documents ?? []).flatMap((document, index) =>
      cited.has(document)
        ? []
        : [
            finding(
              'unused-document',
              source.locate(['documents', index]),
              { document: document.number ?? document.title ?? document.issuer },
              'note',
            ),
          ],
    )
  },
}
