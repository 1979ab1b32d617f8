import type { Day } from '@neuguong/core'
import type { LintFindings } from './findings.lint.ts'
import type { SqlFindings } from './findings.sql.ts'
import type { UnitFindings } from './findings.units.ts'
import type { LimitName } from './limits.ts'
import type { ProofFindings } from './proof.ts'

/** A place in a file, as an editor counts: lines and columns from 1, columns in UTF-16 units of the file as it is. */
export interface Place {
  readonly file: string
  /** JSON pointer (RFC 6901) of the value or key that the finding is about. */
  readonly pointer: string
  readonly line: number
  readonly column: number
}

/** What ids are called, for whoever reads them in a message. */
export type Labels = Readonly<Record<string, string>> | undefined

/** Days from `from` to `to`, both included; without an end when there is no `to`. */
export interface Days {
  readonly from: Day
  readonly to?: Day | undefined
}

/** What each finding is about: the code and the parameters its sentence needs. */
export interface Findings extends LintFindings, ProofFindings, SqlFindings, UnitFindings {
  'json-syntax': {
    readonly problem: string
    readonly found?: string | undefined
    readonly suggestion?: string | undefined
    /** The line on which the bracket was opened that is not closed. */
    readonly opened?: number | undefined
    /** In how many places, where one habit of writing is one finding: the place is the first. */
    readonly count?: number | undefined
    /** Not all of them can be mended at once: another slip stands in the way, or the file is none that is mended. */
    readonly byHand?: true | undefined
  }
  /** The file, or a condition, needs more than a limit allows: nothing of it was looked at further. */
  'over-limit': { readonly limit: LimitName; readonly most: number; readonly highest: number }
  'duplicate-key': { readonly key: string }
  'unknown-key': { readonly key: string; readonly suggestion?: string | undefined; readonly allowed: readonly string[] }
  'missing-key': { readonly key: string }
  'wrong-type': {
    readonly expected: string
    readonly found: string
    readonly suggestion?: string | undefined
    /** What stands there, when it is a text in quotation marks. */
    readonly text?: string | undefined
  }
  'unknown-value': {
    readonly found: string
    readonly suggestion?: string | undefined
    readonly allowed: readonly string[]
  }
  'empty-list': { readonly key: string }
  'empty-text': { readonly key: string }
  'bad-id': { readonly found: string; readonly suggestion?: string | undefined }
  'bad-day': { readonly found: string; readonly suggestion?: string | undefined }
  'bad-value': { readonly key: string; readonly found: string; readonly suggestion?: string | undefined }
  /** A limit of a target in words that are not understood. */
  'bad-threshold': { readonly found: string; readonly suggestion?: string | undefined }
  'mixed-condition': { readonly keys: readonly string[] }
  'not-a-condition': { readonly found: string; readonly suggestion?: string | undefined }
  'duplicate-id': { readonly id: string; readonly first: string }
  'unknown-reference': {
    readonly kind: ReferenceKind
    readonly id: string
    readonly suggestion?: string | undefined
    readonly known: readonly string[]
    readonly labels?: Labels
  }
  'condition-cycle': { readonly path: readonly string[] }
  'derived-cycle': { readonly path: readonly string[] }
  'target-cycle': { readonly path: readonly string[] }
  'wrong-operator': { readonly fact: string; readonly operator: string; readonly allowed: readonly string[] }
  'value-not-list': { readonly operator: string; readonly found: string; readonly suggestion: string }
  'value-is-list': { readonly operator: string }
  'wrong-value': {
    readonly fact: string
    readonly type: string
    readonly found: string
    /** The same as JSON of the type that is wanted. */
    readonly suggestion?: string | undefined
  }
  'date-as-text': { readonly found: string; readonly suggestion?: string | undefined }
  'outside-domain': { readonly fact: string; readonly found: string; readonly domain: string }
  'unknown-option': {
    readonly fact: string
    readonly found: string
    readonly suggestion?: string | undefined
    readonly known: readonly string[]
    readonly labels?: Labels
    /** That nothing is chosen was written as an option: a set without any is an empty list. */
    readonly isNothing?: true
  }
  'no-tiers': { readonly regulation: string }
  'rule-without-condition': { readonly rule: string }
  'otherwise-with-condition': { readonly rule: string }
  'two-otherwise': { readonly rule: string; readonly first: string }
  'not-replacing': { readonly id: string; readonly origin: string }
  'nothing-to-replace': { readonly id: string; readonly suggestion?: string | undefined }
  'nothing-to-remove': { readonly id: string; readonly kind: string; readonly suggestion?: string | undefined }
  'regulation-not-found': {
    readonly id: string
    readonly suggestion?: string | undefined
    readonly known: readonly string[]
    readonly labels?: Labels
  }
  'implements-cycle': { readonly path: readonly string[] }
  'not-in-force': {
    readonly regulation: string
    readonly on: string
    readonly from: string
    readonly to?: string | undefined
  }
  'parameter-hole': { readonly parameter: string; readonly on: string }
  'parameter-overlap': { readonly parameter: string; readonly on: string }
  'comparator-missing': { readonly threshold: string }
  'comparator-twice': { readonly threshold: string; readonly comparator: string }
  'target-shape': { readonly target: string; readonly key: string; readonly metric: string }
  'tier-in-rule': { readonly where: string }
  'readings-differ': { readonly interpretation: string; readonly expected: number; readonly found: number }
  'reversed-range': { readonly from: string; readonly to: string }
  /** A number written with more digits than are kept of it, or too large to be kept: then `kept` is `Infinity`. */
  'number-not-exact': { readonly found: string; readonly kept: string }
  /** A bound of a number that is too large to be exact with its decimals. */
  'number-too-wide': { readonly fact: string; readonly found: string; readonly decimals: number }
  /** A bound with more decimals than the fact may have. */
  'bound-more-decimals': { readonly fact: string; readonly found: string; readonly decimals: number }
  'decimals-of-integer': { readonly fact: string; readonly decimals: number }
  'fact-unknown': { readonly fact: string; readonly suggestion?: string | undefined }
  'fact-wrong-type': { readonly fact: string; readonly type: string; readonly found: string }
  /** More decimals than the regulation says the fact has. */
  'fact-more-decimals': { readonly fact: string; readonly found: string; readonly decimals: number }
  'fact-outside-domain': { readonly fact: string; readonly found: string; readonly domain: string }
  'scenario-differs': {
    readonly scenario: string
    readonly key: string
    readonly expected: string
    readonly found: string
    readonly labels?: Labels
  }
}

/** What a reference points at. */
export type ReferenceKind =
  | 'fact'
  | 'parameter'
  | 'condition'
  | 'interpretation'
  | 'tier'
  | 'scale'
  | 'scope'
  | 'phase'
  | 'target'
  | 'rule'
  | 'group'
  | 'document'
  | 'statement'
  | 'step'
  | 'record'
  | 'option'
  | 'position'
  | 'body'
  | 'unit'

/** How grave a finding is: an error stops, a warning is probably a mistake, a note is something to know. */
export type Level = 'error' | 'warning' | 'note'

/** The code of a finding. Codes are never reused for another meaning. */
export type DiagnosticCode = keyof Findings

/** One finding: what is wrong, where, and how grave. Its sentence is made last, in the reader's language (`say`). */
export type Diagnostic = {
  readonly [C in DiagnosticCode]: {
    readonly code: C
    /** A note tells what may well be meant. */
    readonly level: Level
    readonly place: Place
    readonly params: Findings[C]
    /** The spans of days in which it holds, in order; absent where it was found before any day was looked at. */
    readonly days?: readonly Days[]
  }
}[DiagnosticCode]

/** A result with all findings. `value` is absent when an error makes it impossible; warnings leave it in place. */
export interface Outcome<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes a finding; the code fixes what its parameters must be. */
export const finding = <C extends DiagnosticCode>(
  code: C,
  place: Place,
  params: Findings[C],
  level: Diagnostic['level'] = 'error',
): Diagnostic => ({ code, level, place, params }) as Diagnostic

/** Whether any finding is an error. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.level === 'error')
