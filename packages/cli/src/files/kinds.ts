import { EventLog, Mapping, PublishedFigures, Report } from '@neuguong/core'
import { RegulationFile, ScenarioFile } from '@neuguong/rules'
import type { Words } from '../words/words.ts'

/** What a file of ours may be, besides a list of members. */
export type Kind = keyof Words['outputs']['kinds']

/** Every kind; a file is most often a regulation. */
export const kinds = ['regulation', 'scenarios', 'events', 'figures', 'report', 'mapping', 'units'] as const

/** What a file seems to be that is none of ours. */
export type Seeming = keyof Words['outputs']['seems']

/** Keys that a list of members may have, too: they tell nothing. */
const ofLists = new Set(['$schema', 'id', 'label', 'note', 'facts', 'members', 'units', 'period'])

const keysOf = (...shapes: readonly object[]): ReadonlySet<string> =>
  new Set(shapes.flatMap((shape) => Object.keys(shape)).filter((key) => !ofLists.has(key)))

/** The words of conditions, for a file that is nothing but one. */
const conditionKeys = { all: 0, any: 0, not: 0, condition: 0, fact: 0, operator: 0 }

/** The keys by which a kind of file is known. Units are a list without a key of its own. */
const telling: Readonly<Record<Exclude<Kind, 'units'>, ReadonlySet<string>>> = {
  regulation: keysOf(RegulationFile.shape, conditionKeys),
  scenarios: keysOf(ScenarioFile.shape),
  events: keysOf(EventLog.shape),
  figures: keysOf(PublishedFigures.shape),
  report: keysOf(Report.shape),
  mapping: keysOf(Mapping.shape),
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a text that is JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const written = /(?<!\\)["“”'‘’]([\w$]+)["“”'‘’]\s*[:：]/gu
const idOfRegulation = /["“”]id["“”]\s*[:：]\s*["“”][a-z0-9-]+\/[a-z0-9-]+["“”]/

/** How many keys of a kind are written anywhere in a text that is not whole: so much is left of what people mistype. */
function tellingIn(text: string, keys: ReadonlySet<string>): number {
  const found = new Set<string>()
  for (const [, key = ''] of text.matchAll(written)) if (keys.has(key)) found.add(key)
  return found.size
}

const declares = (facts: unknown): boolean =>
  isRecord(facts) && Object.values(facts).some((fact) => isRecord(fact) && 'type' in fact)

const hasId = (id: unknown): boolean => typeof id === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)

/** Whether an object is of a kind, by the keys at its top. */
const isOfKind = (value: Readonly<Record<string, unknown>>, kind: Exclude<Kind, 'units'>): boolean =>
  Object.keys(value).some((key) => telling[kind].has(key)) ||
  (kind === 'regulation' && (declares(value.facts) || hasId(value.id)))

const begins = (text: string): string => text.replace(/^(?:\s|\uFEFF|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '')

/** Units are a list of records that have a level, which no member has. */
function isUnits(text: string): boolean {
  const value = jsonOf(text)
  if (Array.isArray(value)) return value.length === 0 || (isRecord(value[0]) && 'level' in value[0])
  return begins(text).startsWith('[') && tellingIn(text.slice(0, 1000), new Set(['level', 'parent'])) > 0
}

/** The first object of a text that has one a line, as lists do. */
function firstOfLines(text: string): unknown {
  const start = begins(text)
  const end = start.indexOf('\n')
  return end < 0 ? undefined : jsonOf(start.slice(0, end))
}

/** A line that begins an object and has no cell to it. */
const barelyBegun = /^\{[^"“”;,\t\n]*$/

/**
 * Whether a text is a file of some kind, perhaps with mistakes in it. What may as well be a list of members is not: nothing of it
 * may be shown. A text without a letter or nothing at all says nothing of anybody.
 */
export function isKind(text: string, kind: Kind): boolean {
  if (!/\p{L}/u.test(text) || barelyBegun.test(text.trim())) return true
  if (kind === 'units') return isUnits(text)
  const value = jsonOf(begins(text)) ?? firstOfLines(text)
  if (isRecord(value)) return isOfKind(value, kind)
  if (value !== undefined) return false
  const found = tellingIn(text, telling[kind])
  if (begins(text).startsWith('{')) return found > 0 || (kind === 'regulation' && idOfRegulation.test(text))
  return found > 2
}

const signs: readonly (readonly [string, Seeming])[] = [
  ['PK\u0003\u0004', 'workbook'],
  ['PAR1', 'parquet'],
  ['\u00D0\u00CF\u0011\u00E0', 'oldWorkbook'],
  ['%PDF', 'pdf'],
]

/** What the first bytes of a file say that it is. */
export const seemsByBytes = (start: string): Seeming | undefined => signs.find(([sign]) => start.startsWith(sign))?.[1]

/** What a text that is not of the kind asked for seems to be. */
export function seemsByText(text: string): Kind | Seeming {
  const kind = kinds.find((one) => one !== 'units' && isKind(text, one))
  if (kind !== undefined) return kind
  const start = begins(text)
  if (start.startsWith('[') || start.startsWith('{')) return isUnits(text) ? 'units' : 'list'
  return /[;,\t|]/.test(start.split('\n', 1)[0] ?? '') ? 'table' : 'other'
}
