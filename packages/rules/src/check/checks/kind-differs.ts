import { documentKinds, kindsOfCode, parseSymbol } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { documentsIn } from '../documents.ts'

/** A document whose kind is not one that the code in its number stands for. */
export const kindDiffers: Check = {
  code: 'kind-differs',
  level: 'warning',
  run: ({ regulation }) =>
    documentsIn(regulation.data).flatMap(({ document, path }) => {
      const { kind, number } = document
      const symbol = number === undefined ? undefined : parseSymbol(number)
      const kinds = symbol ? kindsOfCode(symbol.code) : []
      if (number === undefined || kinds.length === 0 || kinds.includes(kind)) return []
      const expected = kinds.map((id) => documentKinds[id].name)
      const params = { number, kind: documentKinds[kind].name, expected }
      return [finding('kind-differs', regulation.source.locate([...path, 'kind']), params, 'warning')]
    }),
}
