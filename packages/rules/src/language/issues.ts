import { ElementId, FactId } from '@neuguong/core'
import type * as z from 'zod'
import { conditionKinds } from './condition.ts'
import { type Diagnostic, finding } from './diagnostic.ts'
import { show, suggestDay, suggestElementId, suggestFactId, suggestRegulationId, typeName } from './show.ts'
import type { Path, Source } from './source.ts'
import { suggestType } from './words/literals.ts'
import { suggestKey, suggestValue } from './words/meant.ts'
import { suggestPercent, suggestThreshold } from './words/thresholds.ts'

type Issue = z.core.$ZodIssue
type Of<C extends Issue['code']> = Extract<Issue, { code: C }>

interface Context {
  readonly data: unknown
  readonly source: Source
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pathOf = (issue: Issue): Path => issue.path as Path
const lastKey = (path: Path): string => String(path.at(-1) ?? '')

/** The branch of a union that was most likely meant: the one with the fewest foreign and missing keys. */
function likelyBranch(branches: readonly Issue[][]): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.path.length > 0 && !(issue.code === 'invalid_type' && issue.path.length === 1)) return sum + 1
      if (issue.code === 'unrecognized_keys') return sum + 100 * issue.keys.length
      if (issue.path.length > 0) return sum + 300
      return sum + (issue.code === 'invalid_type' ? 10_000 : issue.code === 'invalid_union' ? 5_000 : 50)
    }, 0)
  return [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? []
}

/** When no branch knows any of the object's keys: one issue with the keys that all branches know. */
function foreignKeys(branches: readonly Issue[][], value: unknown): Of<'unrecognized_keys'> | undefined {
  if (!isObject(value) || Object.keys(value).length === 0) return undefined
  const atRoot = branches.map((branch) => branch.filter(({ path }) => path.length === 0))
  const objects = atRoot.filter(
    (issues) => !issues.some(({ code }) => code === 'invalid_type' || code === 'invalid_union'),
  )
  const odd = objects.flatMap((issues) => issues.find((issue) => issue.code === 'unrecognized_keys') ?? [])
  const [first] = odd
  if (!first || odd.length < objects.length || odd.some(({ keys }) => keys.length < Object.keys(value).length))
    return undefined
  return { ...first, message: [...new Set(odd.flatMap(({ message }) => message.split(' ')))].join(' ') }
}

const isKind = (key: string): boolean => (conditionKinds as readonly string[]).includes(key)

const isCondition = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Object.keys(value).some(isKind)

const standsForCondition = (path: Path): boolean =>
  ['when', 'not'].includes(lastKey(path)) || ['all', 'any', 'readings', 'count'].includes(lastKey(path.slice(0, -1)))

/** A condition of two kinds at once, such as `all` beside `any`. */
function mixedKinds(value: unknown, path: Path, { source }: Context): Diagnostic[] {
  const kinds = isCondition(value) ? conditionKinds.filter((kind) => kind in value) : []
  const [, second] = kinds
  return second ? [finding('mixed-condition', source.locate([...path, second], 'key'), { keys: kinds })] : []
}

const missing = (path: Path, { source }: Context): Diagnostic =>
  finding('missing-key', source.locate(path.slice(0, -1)), { key: lastKey(path) })

function unionFindings(issue: Of<'invalid_union'>, context: Context): Diagnostic[] {
  const path = pathOf(issue)
  const value = valueAt(context.data, path)
  if (issue.discriminator !== undefined) return discriminatorFindings(issue, context)
  const mixed = mixedKinds(value, path, context)
  if (mixed.length > 0) return mixed
  if (!isCondition(value) && isObject(value) && standsForCondition(path)) {
    const found = Object.keys(value)[0] ?? '{}'
    return [
      finding('not-a-condition', context.source.locate([...path, ...Object.keys(value).slice(0, 1)], 'key'), {
        found,
        suggestion: suggestKey(found, conditionKinds),
      }),
    ]
  }
  if (value === undefined) return [missing(path, context)]
  const branches = issue.errors as Issue[][]
  if (branches.every((branch) => branch.every((inner) => inner.code === 'invalid_type' && inner.path.length === 0)))
    return [finding('bad-value', context.source.locate(path), { key: lastKey(path), found: show(value) })]
  const foreign = foreignKeys(branches, value)
  if (foreign) return unknownKeys({ ...foreign, path: [...path, ...foreign.path] as PropertyKey[] }, context)
  return likelyBranch(branches).flatMap((inner) =>
    findingsOf({ ...inner, path: [...path, ...inner.path] as PropertyKey[] }, context),
  )
}

function discriminatorFindings(issue: Of<'invalid_union'>, { data, source }: Context): Diagnostic[] {
  const path = [...pathOf(issue)]
  const key = issue.discriminator ?? ''
  if (path.at(-1) !== key) path.push(key)
  const found = valueAt(data, path)
  if (found === undefined) return [finding('missing-key', source.locate(path.slice(0, -1)), { key })]
  const allowed = ((issue as { options?: unknown[] }).options ?? []).map(String)
  return [
    finding('unknown-value', source.locate(path), {
      found: show(found),
      allowed,
      suggestion: suggestValue(show(found), allowed),
    }),
  ]
}

function typeFindings(issue: Of<'invalid_type'>, { data, source }: Context): Diagnostic[] {
  const path = pathOf(issue)
  const value = valueAt(data, path)
  if (value === undefined) return [missing(path, { data, source })]
  // A number too large to be kept is told where it is read.
  if (typeof value === 'number' && !Number.isFinite(value)) return []
  const { expected } = issue
  const params = { expected, found: typeName(value), suggestion: suggestType(expected, value) }
  const text = typeof value === 'string' ? show(value) : undefined
  return [finding('wrong-type', source.locate(path), { ...params, text })]
}

const dayKeys = ['from', 'to', 'due', 'on', 'min', 'max', 'issuedOn', 'validFrom', 'validTo']

/** Whether what failed is the form of an id. */
const isIdFormat = (issue: Issue): boolean =>
  issue.code === 'invalid_format' && idPatterns.includes(issue.pattern ?? '')

const idPatterns = [ElementId, FactId].flatMap((id) =>
  (id.safeParse(' ').error?.issues ?? []).flatMap((issue) =>
    issue.code === 'invalid_format' ? String(issue.pattern) : [],
  ),
)

function formatFindings(issue: Issue, { data, source }: Context): Diagnostic[] {
  const path = pathOf(issue)
  const found = show(valueAt(data, path))
  const key = lastKey(path)
  const place = source.locate(path)
  if (found === '{}') return [finding('empty-list', place, { key })]
  if (found.trim() === '') return [finding('empty-text', place, { key })]
  if (dayKeys.includes(key)) return [finding('bad-day', place, { found, suggestion: suggestDay(found) })]
  if (path.length === 1 && key === 'id')
    return [finding('bad-id', place, { found, suggestion: suggestRegulationId(found) })]
  if (path.includes('threshold'))
    return [finding('bad-threshold', place, { found, suggestion: suggestThreshold(found) })]
  if (key === 'id' || key === 'phase' || isIdFormat(issue))
    return [finding('bad-id', place, { found, suggestion: suggestElementId(found) })]
  const suggestion = path[0] === 'caps' ? suggestPercent(found) : undefined
  return [finding('bad-value', place, { key, found, suggestion })]
}

/** Turns what zod reports into findings with a place and a repair. */
export function findingsOf(issue: Issue, context: Context): Diagnostic[] {
  const { data, source } = context
  const path = pathOf(issue)
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, context)
    case 'invalid_type':
      return typeFindings(issue, context)
    case 'invalid_union':
      return unionFindings(issue, context)
    case 'invalid_value': {
      const found = valueAt(data, path)
      if (found === undefined) return [missing(path, context)]
      const allowed = issue.values.map(String)
      return [
        finding('unknown-value', source.locate(path), {
          found: show(found),
          allowed,
          suggestion: suggestValue(show(found), allowed),
        }),
      ]
    }
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'set')
        return [finding('empty-list', source.locate(path), { key: lastKey(path) })]
      return formatFindings(issue, context)
    case 'invalid_key':
      return [
        finding('bad-id', source.locate(path, 'key'), {
          found: lastKey(path),
          suggestion: suggestFactId(lastKey(path)),
        }),
      ]
    default:
      return formatFindings(issue, context)
  }
}

/** zod does not say which keys it would have taken; this error map hands them on as the message of the issue. */
export const allowedKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' ? Object.keys(shapeOf(issue.inst)).join(' ') : issue.code

const shapeOf = (schema: unknown): object =>
  (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {}

function unknownKeys(issue: Of<'unrecognized_keys'>, context: Context): Diagnostic[] {
  const { data, source } = context
  const path = pathOf(issue)
  const mixed = issue.keys.every(isKind) ? mixedKinds(valueAt(data, path), path, context) : []
  if (mixed.length > 0) return mixed
  const allowed = issue.message.split(' ').filter((key) => key !== '')
  return issue.keys.map((key) => {
    return finding('unknown-key', source.locate([...path, key], 'key'), {
      key,
      allowed,
      suggestion: suggestKey(key, allowed),
    })
  })
}
