import type * as z from 'zod'
import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.ts'
import { allowedKeys, findingsOf } from './issues.ts'
import { RegulationFile } from './regulation.ts'
import type { Source } from './source.ts'
import { readJson } from './syntax.ts'

/** A regulation as written, with the places of all its parts. */
export interface Regulation {
  readonly data: RegulationFile
  readonly source: Source
}

/** A file of any schema, read with places. */
export interface Located<T> {
  readonly data: T
  readonly source: Source
}

/**
 * Reads a JSON text against a schema. All findings of a stage are reported together; a text with errors has no value,
 * so nothing later works with half a file.
 */
export function parseWith<T>(schema: z.ZodType<T>, text: string, file: string): Outcome<Located<T>> {
  const { data, source, diagnostics } = readJson(text, file)
  if (data === undefined || hasErrors(diagnostics)) return { diagnostics: withRoot(diagnostics, source) }
  const result = schema.safeParse(data, { error: allowedKeys })
  if (result.success) return { value: { data: result.data, source }, diagnostics }
  const found = result.error.issues.flatMap((issue) => findingsOf(issue, { data, source }))
  return { diagnostics: [...diagnostics, ...tidy(found)] }
}

/**
 * Each finding once, because zod may report one value several times (its form and its range), and none about a missing
 * key that stands there misspelt. Two keys that one object lacks are two findings at one place.
 */
function tidy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const misspelt = new Set(
    diagnostics.flatMap(({ code, place, params }) =>
      code === 'unknown-key' ? [`${place.pointer.slice(0, place.pointer.lastIndexOf('/'))} ${params.suggestion}`] : [],
    ),
  )
  const left = diagnostics.filter(
    ({ code, place, params }) => code !== 'missing-key' || !misspelt.has(`${place.pointer} ${params.key}`),
  )
  const nameOf = ({ code, place, params }: Diagnostic): string => `${code} ${place.pointer} ${JSON.stringify(params)}`
  return [...new Map(left.map((one) => [nameOf(one), one])).values()]
}

const withRoot = (diagnostics: readonly Diagnostic[], source: Source): readonly Diagnostic[] =>
  diagnostics.length > 0
    ? diagnostics
    : [{ code: 'json-syntax', level: 'error', place: source.placeAt(0), params: { problem: 'ValueExpected' } }]

/**
 * Reads a regulation from its JSON text (comments and trailing commas allowed).
 *
 * @param text - the text of the file
 * @param file - the name shown in findings
 * @returns the regulation with places, or findings: syntax first, then shape; references are looked at by `resolve`
 */
export const parse = (text: string, file: string): Outcome<Regulation> => parseWith(RegulationFile, text, file)
