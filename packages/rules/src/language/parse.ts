import type * as z from 'zod'
import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.ts'
import { allowedKeys, findingsOf } from './issues.ts'
import { type Limits, limits } from './limits.ts'
import { RegulationFile } from './regulation.ts'
import { type Path, type Source, toPointer } from './source.ts'
import { readJson, type Syntax } from './syntax.ts'

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

/** What can be said of a text against a schema: the value when it fits, and what is wrong. */
export interface Fitting<T> {
  readonly syntax: Syntax
  readonly value?: T
  /** What is wrong, each mistake once. */
  readonly diagnostics: readonly Diagnostic[]
  /** All that does not fit, with what only follows from another mistake. */
  readonly misfits: readonly Diagnostic[]
}

/** Holds a text that was read against a schema, and leaves out what only follows from a slip in its signs. */
export function fit<T>(schema: z.ZodType<T>, syntax: Syntax): Fitting<T> {
  const { data, source } = syntax
  const result = schema.safeParse(data, { error: allowedKeys })
  if (result.success) return { syntax, value: result.data, diagnostics: [], misfits: [] }
  const isTorn = tornBy(syntax)
  const slips = new Set(syntax.diagnostics.map(({ place }) => `${place.line}:${place.column}`))
  const found = result.error.issues.flatMap((issue) => findingsOf(issue, { data, source }))
  const misfits = tidy(found)
  const own = misfits.filter(({ place }) => !slips.has(`${place.line}:${place.column}`) && !isTorn(place.pointer))
  return { syntax, diagnostics: own, misfits }
}

/** The path to the last value of a text. */
const tailOf = (data: unknown): Path => {
  const [key, value] = typeof data === 'object' && data !== null ? (Object.entries(data).at(-1) ?? []) : []
  return key === undefined ? [] : [key, ...tailOf(value)]
}

/** Whether a text stops halfway: what it does not say may have stood in what is lost. */
export const isCut = ({ diagnostics }: Syntax): boolean =>
  diagnostics.some(({ code, params }) => code === 'json-syntax' && /^(?:CutOff|UnclosedComment)$/.test(params.problem))

/** What a text that stops halfway was still to say: its last value and all around it lack what was to come, and that is no mistake. */
function tornBy(syntax: Syntax): (pointer: string) => boolean {
  if (!isCut(syntax)) return () => false
  const tail = toPointer(tailOf(syntax.data))
  return (pointer) => pointer === tail || `${tail}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${tail}/`)
}

/** Only regulations are mended without their writer. */
const isMended = (schema: z.ZodType): boolean => schema === RegulationFile

const byHand = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.map((one) =>
    one.code === 'json-syntax' && one.params.count !== undefined
      ? { ...one, params: { ...one.params, byHand: true } }
      : one,
  )

/**
 * Reads a JSON text against a schema. All findings are reported together, those of the signs first; a text with errors
 * has no value, so nothing later works with half a file.
 */
export function parseWith<T>(
  schema: z.ZodType<T>,
  text: string,
  file: string,
  allowed: Limits = limits,
): Outcome<Located<T>> {
  const syntax = readJson(text, file, allowed)
  const { data, source } = syntax
  if (data === undefined)
    return { diagnostics: withRoot(isMended(schema) ? syntax.diagnostics : byHand(syntax.diagnostics), source) }
  const { value, diagnostics: found } = fit(schema, syntax)
  const diagnostics = [...(isMended(schema) ? syntax.diagnostics : byHand(syntax.diagnostics)), ...found]
  return value === undefined || hasErrors(diagnostics)
    ? { diagnostics }
    : { value: { data: value, source }, diagnostics }
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
 * @param allowed - what the file may need at most (see `Limits`)
 * @returns the regulation with places, or findings of signs and shape; references are looked at by `resolve`
 */
export const parse = (text: string, file: string, allowed: Limits = limits): Outcome<Regulation> =>
  parseWith(RegulationFile, text, file, allowed)
