import { EventLog, Level, Mapping, OrganisationUnit, PublishedFigures, Report } from '@neuguong/core'
import { RegulationFile, ScenarioFile } from '@neuguong/rules'
import type { Words } from '../words/words.ts'

/** What a file of ours may be, besides a list of members. */
export type Kind = keyof Words['outputs']['kinds']

/** Every kind; a file is most often a regulation. */
export const kinds = ['regulation', 'scenarios', 'events', 'figures', 'report', 'mapping', 'units'] as const

/** What a file seems to be that is none of ours. */
export type Seeming = keyof Words['outputs']['seems']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys that a list of members may have, too: they tell nothing. */
const ofLists = new Set(['$schema', 'id', 'label', 'note', 'facts', 'members', 'units', 'period'])

const keysOf = (shape: object, ...more: readonly string[]): ReadonlySet<string> =>
  new Set([...Object.keys(shape), ...more])

/** The keys of each kind of file. Units are a list without a key of its own. */
const keys: Readonly<Record<Exclude<Kind, 'units'>, ReadonlySet<string>>> = {
  // A file may hold nothing but a condition.
  regulation: keysOf(RegulationFile.shape, 'all', 'any', 'not'),
  scenarios: keysOf(ScenarioFile.shape),
  events: keysOf(EventLog.shape),
  figures: keysOf(PublishedFigures.shape),
  report: keysOf(Report.shape),
  mapping: keysOf(Mapping.shape),
}

/** The value of a text that is JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const declares = (facts: unknown): boolean =>
  isRecord(facts) && Object.values(facts).some((fact) => isRecord(fact) && 'type' in fact)

const isId = (text: unknown): boolean => typeof text === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text)

/** What a value may be: the parts of a file of ours, which no cell of a list has; nothing yet; or a cell. */
function formOf(value: unknown): 'parts' | 'empty' | 'cell' {
  const values = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined
  if (values === undefined) return 'cell'
  if (values.length === 0) return 'empty'
  return isRecord(value) || values.some(isRecord) ? 'parts' : 'cell'
}

/**
 * Whether an object is of a kind. A key alone tells nothing, because a column may be called so: parts beneath it do, and as many cells
 * under other keys say that it is a row.
 */
function isOfKind(value: Readonly<Record<string, unknown>>, kind: Exclude<Kind, 'units'>): boolean {
  const entries = Object.entries(value).map(([key, own]) => ({ key, form: formOf(own) }))
  const cells = entries.filter(({ key, form }) => form === 'cell' && !keys[kind].has(key)).length
  const own = entries.filter(({ key }) => keys[kind].has(key) && !ofLists.has(key))
  const parts =
    own.filter(({ form }) => form === 'parts').length + (kind === 'regulation' && declares(value.facts) ? 1 : 0)
  if (parts > 0) return cells <= parts
  if (cells > 0) return false
  if (kind !== 'regulation') return isId(value.regulation)
  return isId(value.id) && (entries.length === 1 || entries.some(({ form }) => form !== 'cell'))
}

const begins = (text: string): string => text.replace(/^(?:\s|\uFEFF|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '')

/** A key of a file as people write it, and the beginning of parts beneath it. */
const partKey = /(?<!\\)["“”'‘’]([\w$]+)["“”'‘’]\s*[:：]\s*(?:\{|\[\s*\{)/gu
const idOfRegulation = /["“”](?:id|regulation)["“”]\s*[:：]\s*["“”][a-z0-9-]+\/[a-z0-9-]+["“”]/
const labelOfRegulation = /["“”](?:label|document|inForce)["“”]\s*[:：]/

const keyOfText = /(?<!\\)["“”]([\w$]+)["“”]\s*[:：]/gu
const keysIn = (text: string): string[] => [...text.matchAll(keyOfText)].map(([, key = '']) => key)

/** How many keys of a kind have parts anywhere in a text that is not whole: so much is left of what people mistype. */
function partsIn(text: string, kind: Exclude<Kind, 'units'>): number {
  const found = [...text.matchAll(partKey)].map(([, key = '']) => key)
  return new Set(found.filter((key) => keys[kind].has(key) && !ofLists.has(key))).size
}

/** Whether a text that is no JSON was to be of a kind. What stands on one line may as well be a row. */
function wasToBe(text: string, kind: Exclude<Kind, 'units'>): boolean {
  const [start, found] = [begins(text).trimEnd(), partsIn(text, kind)]
  if (!start.startsWith('{')) return found > 2
  const named = idOfRegulation.test(text)
  if (!start.includes('\n')) return found > 1 || (named && (found > 0 || keysIn(text).length === 1))
  return found > 0 || (kind === 'regulation' && named && labelOfRegulation.test(text))
}

/** Whether a text has an object a line, as lists do. */
const isLines = (text: string): boolean => /^\{[^\n]*\}[ \t\r]*\n\s*\{/.test(begins(text))

/** The object on the first line of a text after which something else stands. */
function firstLineOf(text: string): unknown {
  const start = begins(text)
  const end = start.indexOf('\n')
  return end < 0 ? undefined : jsonOf(start.slice(0, end))
}

const keysOfUnits: ReadonlySet<string> = new Set(Object.keys(OrganisationUnit.shape))
const levels: ReadonlySet<unknown> = new Set(Level.options)
const levelOfText = /["“”]level["“”]\s*[:：]\s*["“”]([\w-]+)["“”]/u

const foreignTo = (found: readonly string[]): number => new Set(found.filter((key) => !keysOfUnits.has(key))).size

/** Units are a list of records that have a level of the Party's organisation and next to nothing that no unit has. */
function isUnits(text: string): boolean {
  const value = jsonOf(text)
  if (!Array.isArray(value))
    return begins(text).startsWith('[') && foreignTo(keysIn(text)) < 2 && levels.has(levelOfText.exec(text)?.[1])
  const records = value.filter(isRecord)
  const foreign = foreignTo(records.flatMap(Object.keys))
  const isLevelled = ({ level }: Readonly<Record<string, unknown>>): boolean =>
    levels.has(level) || (foreign === 0 && level !== undefined && typeof level !== 'string')
  return value.length === 0 || (foreign < 2 && records.some(isLevelled))
}

/** A file in which next to nothing stands yet. */
const barelyBegun = /^\{\s*[a-z0-9]{0,4}\s*\}?$/

/**
 * Whether a text is a file of some kind, perhaps with mistakes in it. What may as well be a list of members is not: nothing of it
 * may be shown. A text without a letter and a digit says nothing of anybody.
 */
export function isKind(text: string, kind: Kind): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || barelyBegun.test(text.trim())) return true
  if (kind === 'units') return isUnits(text)
  if (isLines(text)) return false
  const value = jsonOf(begins(text)) ?? firstLineOf(text)
  if (isRecord(value)) return isOfKind(value, kind)
  return value === undefined && wasToBe(text, kind)
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
