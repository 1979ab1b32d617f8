import { resolve as absolute } from 'node:path'
import type { Day } from '@neuguong/core'
import { type Diagnostic, finding, hasErrors, parse, type Regulation, type Ruleset, resolve } from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import type { Session } from '../app/session.ts'
import { findRegulation, regulationsOf } from './findRegulation.ts'
import { readAs } from './readAs.ts'

/** The texts of the files that findings point into, by the name findings call them. */
export type Texts = ReadonlyMap<string, string>

/** Regulations among which `implements` is looked up, with what is wrong with them. */
export interface Library {
  readonly regulations: readonly Regulation[]
  readonly diagnostics: readonly Diagnostic[]
  /** Ids that two files have. */
  readonly duplicates: readonly Diagnostic[]
  readonly texts: Texts
}

/** How a regulation is to be taken. */
export interface LoadOptions {
  /** The day; the first day on which the regulation is in force when absent. */
  readonly on?: Day | undefined
  /** Folders of further regulations, besides the central ones. */
  readonly with?: readonly string[] | undefined
  readonly readings?: Readonly<Record<string, number>>
}

/** A regulation as far as it could be read, with all findings. `ruleset` is absent when an error prevents it. */
export interface Loaded {
  readonly file: string
  readonly on?: Day
  readonly regulation?: Regulation
  readonly ruleset?: Ruleset
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: Texts
}

/** Two files with one id: which of them is meant would depend on the order of folders. */
function duplicates(regulations: readonly Regulation[]): Diagnostic[] {
  const first = new Map<string, Regulation>()
  return regulations.flatMap((regulation) => {
    const { id } = regulation.data
    const other = first.get(id)
    if (!other) first.set(id, regulation)
    return other ? [finding('duplicate-id', regulation.source.locate(['id']), { id, first: other.source.file })] : []
  })
}

/**
 * Reads the central regulations and every regulation beneath the folders. A regulation of a folder stands before the
 * central one of the same id, so that a corrected copy can be tried.
 *
 * @param except - the file that is itself asked for
 */
export async function loadLibrary(session: Session, folders: readonly string[], except?: string): Promise<Library> {
  const central = trungUong()
  const texts = new Map(central.map(({ source }) => [source.file, source.text]))
  const own: Regulation[] = []
  const diagnostics: Diagnostic[] = []
  const files = new Map<string, string>()
  for (const folder of folders) for (const file of await regulationsOf(session, folder)) files.set(absolute(file), file)
  if (except !== undefined) files.delete(absolute(except))
  for (const file of files.values()) {
    const { text } = await readAs(session, file, 'regulation')
    texts.set(file, text)
    const outcome = parse(text, file, session.limits)
    diagnostics.push(...outcome.diagnostics)
    if (outcome.value) own.push(outcome.value)
  }
  return { regulations: [...central, ...own], diagnostics, duplicates: duplicates(own), texts }
}

/**
 * Reads a regulation with everything that it implements and takes it as it stands on one day: the one way in of every
 * command.
 *
 * @param path - the file of the regulation, its folder, or `-`
 * @throws UsageError when a path leads nowhere
 */
export async function loadRuleset(session: Session, path: string, options: LoadOptions): Promise<Loaded> {
  const file = await findRegulation(session, path)
  const library = await loadLibrary(session, options.with ?? [], file)
  const { text } = await readAs(session, file, 'regulation')
  const texts = new Map([...library.texts, [file, text]])
  const parsed = parse(text, file, session.limits)
  const regulation = parsed.value
  const before = [...library.diagnostics, ...library.duplicates, ...parsed.diagnostics]
  if (!regulation) return { file, diagnostics: before, texts }
  const on = options.on ?? regulation.data.inForce.from
  const outcome = resolve(regulation, {
    on,
    library: library.regulations,
    readings: options.readings ?? {},
    limits: session.limits,
  })
  const diagnostics = [...before, ...outcome.diagnostics]
  const whole = outcome.value && !hasErrors(diagnostics) ? { ruleset: outcome.value } : {}
  return { file, on, regulation, ...whole, diagnostics, texts }
}
