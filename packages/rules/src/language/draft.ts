import { type Node, parseTree } from 'jsonc-parser'
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts'
import { dropEdits } from './drop.ts'
import type { Edit } from './edits.ts'
import { type Limits, limits } from './limits.ts'
import { type Fitting, fit, isCut, type Regulation } from './parse.ts'
import { RegulationFile } from './regulation.ts'
import { elementPath, repairEdit } from './repair.ts'
import { type Path, toPath } from './source.ts'
import { readJson, rereadJson } from './syntax.ts'

/**
 * What can be made of a file with mistakes: mended as the findings suggest, the rest of what is broken left out. Good for one
 * thing, to look for further mistakes in the same run; never evaluated.
 */
export interface Draft {
  readonly regulation?: Regulation
  readonly diagnostics: readonly Diagnostic[]
  /** Ids that were left out: what refers to them is not a mistake of its own. */
  readonly dropped: ReadonlySet<string>
}

const place = ({ code, place: { line, column } }: Diagnostic): string => `${code} ${line}:${column}`

/** The findings that were not made before. */
export const unseen = (before: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Set(before.map(place))
  return found.filter((diagnostic) => !seen.has(place(diagnostic)))
}

/** What stands in a file that cannot do without it; of the days in force nothing does, for none may be invented. */
const standIns: Readonly<Record<string, string>> = {
  id: '"khong-ro/khong-ro"',
  label: '"Chưa rõ"',
  document: '{ "kind": "quy-dinh", "issuer": "Chưa rõ" }',
}

/** The ids on a path: its keys, and those of list items. */
function idsOn(data: unknown, path: Path): readonly string[] {
  let value = data as Record<string | number, unknown> | undefined
  return path.flatMap((part) => {
    value = value?.[part] as Record<string, unknown> | undefined
    return [String(part), ...(typeof value?.id === 'string' ? [value.id] : [])]
  })
}

interface Mending {
  fitting: Fitting<RegulationFile>
  readonly found: Diagnostic[]
  readonly dropped: Set<string>
}

/** Mends a finding as it suggests, else leaves out the element around it. */
function mend({ fitting, dropped }: Mending, root: Node | undefined, diagnostic: Diagnostic): readonly Edit[] {
  const { data, source } = fitting.syntax
  const repair = repairEdit(root, diagnostic)
  if (repair) return [repair]
  const path = toPath(diagnostic.place.pointer)
  const whole = diagnostic.code === 'unknown-key' ? path : elementPath(path)
  for (const id of idsOn(data, whole).slice(whole.length > 1 ? 1 : 0)) dropped.add(id)
  return dropEdits(source.text, whole, root)
}

/** Puts in what the file cannot do without. */
function standIn(fitting: Fitting<RegulationFile>): readonly Edit[] {
  const { data, source } = fitting.syntax
  const written = Object.keys((data ?? {}) as object)
  const lacking = Object.entries(standIns).filter(([key]) => !written.includes(key))
  const start = source.text.indexOf('{')
  if (lacking.length === 0 || start < 0) return []
  const text = lacking.map(([key, value]) => `"${key}": ${value},`).join(' ')
  return [{ offset: start + 1, length: 0, text }]
}

function mendOnce(mending: Mending): boolean {
  const { fitting } = mending
  const root = parseTree(fitting.syntax.source.text)
  const mended = fitting.misfits.flatMap((diagnostic) => mend(mending, root, diagnostic))
  const edits = mended.length > 0 ? mended : standIn(fitting)
  if (edits.length === 0) return false
  const next = fit(RegulationFile, rereadJson(fitting.syntax, edits))
  mending.found.push(...unseen(mending.found, next.diagnostics))
  mending.fitting = next
  return true
}

const rounds = 6

/** Reads a regulation as far as it can be read. */
export function draft(text: string, file: string, allowed: Limits = limits): Draft {
  const syntax = readJson(text, file, allowed)
  // What is too much to be read is not mended either, nor is nothing.
  if (syntax.data === undefined && syntax.diagnostics.length > 0)
    return { diagnostics: syntax.diagnostics, dropped: new Set() }
  const fitting = fit(RegulationFile, syntax)
  // What a file that stops halfway refers to may stand in what is lost.
  if (isCut(syntax)) return { diagnostics: [...syntax.diagnostics, ...fitting.diagnostics], dropped: new Set() }
  const mending: Mending = { fitting, found: [...syntax.diagnostics, ...fitting.diagnostics], dropped: new Set() }
  for (let round = 0; round < rounds && mending.fitting.value === undefined; round++) if (!mendOnce(mending)) break
  return asDraft(mending)
}

function asDraft({ fitting, found, dropped }: Mending): Draft {
  const { value, syntax } = fitting
  const diagnostics = withoutEchoes(found, dropped)
  return { ...(value && { regulation: { data: value, source: syntax.source } }), diagnostics, dropped }
}

/** Codes that may only say that something left out is missing. */
const echoes: readonly DiagnosticCode[] = ['unknown-reference', 'nothing-to-replace']

/** Leaves out findings that only say that a part with a mistake is not there. */
export const withoutEchoes = (found: readonly Diagnostic[], dropped: ReadonlySet<string>): readonly Diagnostic[] =>
  found.filter(({ code, params }) => {
    if (code === 'missing-key') return !dropped.has(params.key)
    return !(echoes.includes(code) && 'id' in params && dropped.has(String(params.id)))
  })

/** Mends the errors of a later stage in a draft and reads it again; `undefined` when there is nothing to mend. */
export function redraft({ data, source }: Regulation, diagnostics: readonly Diagnostic[]): Draft | undefined {
  const errors = diagnostics.filter(({ level, place: { file } }) => level === 'error' && file === source.file)
  const dropped = new Set<string>()
  const fitting: Fitting<RegulationFile> = {
    syntax: { data, source, diagnostics: [] },
    diagnostics: errors,
    misfits: errors,
  }
  const mending: Mending = { fitting, found: [], dropped }
  return mendOnce(mending) ? asDraft(mending) : undefined
}
