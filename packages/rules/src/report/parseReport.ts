import { Report } from '@neuguong/core'
import { type Diagnostic, finding, hasErrors, type Outcome } from '../language/diagnostic.ts'
import { type Located, parseWith } from '../language/parse.ts'
import { suggest } from '../language/suggest.ts'

function duplicateIds({ data, source }: Located<Report>): Diagnostic[] {
  const first = new Map<string, string>()
  const places = [
    ...data.statements.map(({ id }, at) => ({ id, path: ['statements', at, 'id'] })),
    ...data.references.map(({ id }, at) => ({ id, path: ['references', at, 'id'] })),
  ]
  return places.flatMap(({ id, path }) => {
    const place = source.locate(path)
    const before = first.get(id)
    if (before === undefined) first.set(id, place.pointer)
    return before === undefined ? [] : [finding('duplicate-id', place, { id, first: before })]
  })
}

const pointing = ['of', 'against', 'within', 'population'] as const

function unknownStatements({ data, source }: Located<Report>): Diagnostic[] {
  const known = data.statements.map(({ id }) => id)
  const points = data.statements.flatMap((statement, at) =>
    pointing.flatMap((key) => {
      // Of a share, `of` is its numerator and no id.
      const isId = key in statement && !(key === 'of' && statement.kind === 'share')
      const id = (statement as Readonly<Record<string, unknown>>)[key]
      return isId && typeof id === 'string' ? [{ id, path: ['statements', at, key] }] : []
    }),
  )
  const inputs = data.targets.flatMap(({ inputs }, target) =>
    inputs.flatMap(({ statement }, at) =>
      statement === undefined ? [] : [{ id: statement, path: ['targets', target, 'inputs', at, 'statement'] }],
    ),
  )
  return [...points, ...inputs]
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) =>
      finding('unknown-reference', source.locate(path), {
        kind: 'statement',
        id,
        suggestion: suggest(id, known),
        known,
      }),
    )
}

/**
 * Reads a report from its JSON text, with places: unknown keys are refused, ids stand once, and what one statement
 * says of another points to one that there is.
 *
 * @param text - the text of the file
 * @param file - the name shown in findings
 *
 * @example
 * ```ts
 * parseReport('{"id": "mau", "document": {"kind": "bao-cao", "issuer": "Đảng ủy xã"}}',
 *       'report.json').diagnostics // => []
 * parseReport('{"id": "mau", "dokument": {"kind": "bao-cao"}}',
 *       'report.json').diagnostics.map(({ code }) => code) // => ['unknown-key']
 * ```
 */
export function parseReport(text: string, file: string): Outcome<Located<Report>> {
  const { value, diagnostics } = parseWith(Report, text, file)
  if (!value) return { diagnostics }
  const all = [...diagnostics, ...duplicateIds(value), ...unknownStatements(value)]
  return hasErrors(all) ? { diagnostics: all } : { value, diagnostics: all }
}
