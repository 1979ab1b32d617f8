import { agreeOnDay, type Document, documentKinds, findDocument, foldText, registry } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { documentsIn } from '../documents.ts'

type Key = 'kind' | 'issuedOn' | 'issuer' | 'title'

const agree: Readonly<Record<Key, (a: string, b: string) => boolean>> = {
  kind: (a, b) => a === b,
  issuedOn: agreeOnDay,
  issuer: (a, b) => foldText(a).includes(foldText(b)) || foldText(b).includes(foldText(a)),
  title: (a, b) => foldText(a).includes(foldText(b)) || foldText(b).includes(foldText(a)),
}

/** What the file says otherwise than a registered document of the same number. */
function differences(written: Document, known: Document): readonly Key[] {
  return (Object.keys(agree) as Key[]).filter((key) => {
    const [a, b] = [written[key], known[key]]
    return a !== undefined && b !== undefined && !agree[key](a, b)
  })
}

const shown = (key: Key, { [key]: value, kind }: Document): string =>
  key === 'kind' ? documentKinds[kind].name : String(value ?? '')

/** A document told otherwise than core's registry tells it: kind, date, issuer or title. */
export const documentDiffers: Check = {
  code: 'document-differs',
  level: 'warning',
  run: ({ regulation }) =>
    documentsIn(regulation.data).flatMap(({ document, path }) => {
      const { number } = document
      const registered = number === undefined ? [] : findDocument(registry, number)
      const best = registered
        .map((known) => ({ known, keys: differences(document, known) }))
        .sort((a, b) => a.keys.length - b.keys.length)[0]
      if (number === undefined || !best) return []
      return best.keys.map((key) => {
        const params = { document: number, key, found: shown(key, document), expected: shown(key, best.known) }
        return finding('document-differs', regulation.source.locate([...path, key]), params, 'warning')
      })
    }),
}
