import { conductScale } from '@neuguong/core'
import { valuesVi } from '../language/words/values.vi.ts'
import { keysVi } from './keys.vi.ts'
import { snippets } from './snippets.ts'

/** A part of a JSON Schema. */
export interface Part {
  [key: string]: unknown
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)

const dayError = 'Viết ngày dạng năm-tháng-ngày, ví dụ 2017-12-31'
const idError = 'Mã chỉ gồm chữ không dấu, chữ số và dấu gạch nối, ví dụ giai-doan-1'
const factError = 'Mã dữ kiện viết liền không dấu, bắt đầu bằng chữ thường, ví dụ banDangKy'
const regulationError = 'Mã quy định gồm tỉnh và số, ví dụ dong-nai/272-qd-tu'

/** What to say of a text that does not have the form. */
function patternError({ pattern, format }: Part): string | undefined {
  if (format === 'date') return dayError
  if (typeof pattern !== 'string') return undefined
  if (pattern.includes('\\/')) return regulationError
  if (pattern.startsWith('^[a-z][a-zA-Z0-9]')) return factError
  if (pattern.startsWith('^[a-z0-9]')) return idError
  return pattern.startsWith('^(?:19') ? dayError : 'Chỗ này chưa viết đúng dạng'
}

/** The tiers of the conduct scale, best first, and any other id: a regulation may have a scale of its own. */
const tierPart = (): Part => {
  const levels = conductScale.levels.map(({ id }) => id)
  return {
    anyOf: [
      {
        enum: [...levels, 'not-rated'],
        enumDescriptions: [...conductScale.levels.map(({ label }) => label), valuesVi['not-rated']],
        enumSortTexts: [...levels, 'not-rated'].map((_, index) => String(index)),
      },
      { type: 'string' },
    ],
  }
}

/** Adds what an editor shows to one part: meanings of values, errors in Vietnamese. */
function decorateOne(part: Part): Part {
  const values = part.enum ?? (part.const === undefined ? undefined : [part.const])
  const error = patternError(part)
  const described = Array.isArray(values) && values.some((value) => typeof value === 'string')
  return {
    ...part,
    ...(described && { enumDescriptions: values.map((value) => valuesVi[String(value)] ?? String(value)) }),
    ...(described && { errorMessage: `Chỉ được ghi: ${values.join(', ')}` }),
    ...(error !== undefined && { patternErrorMessage: error, errorMessage: error }),
  }
}

function decorateProperty(key: string, part: Part): Part {
  const description = keysVi[key]
  const offered = snippets[key]
  const body = key === 'tier' && part.type === 'string' ? tierPart() : decorate(part)
  return {
    ...body,
    ...(description !== undefined && { description, markdownDescription: description }),
    ...(offered && { defaultSnippets: offered }),
  }
}

/** Adds Vietnamese descriptions, meanings of values, errors and snippets to a JSON Schema, everywhere in it. */
export function decorate(part: Part): Part {
  const entries = Object.entries(decorateOne(part)).map(([key, value]): [string, unknown] => {
    if (key === 'properties' && isPart(value)) {
      const properties = Object.entries(value).map(([name, inner]) => [name, decorateProperty(name, inner as Part)])
      return [key, Object.fromEntries(properties)]
    }
    if (key === 'definitions' && isPart(value))
      return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, decorate(inner as Part)]))]
    if (key === 'enumDescriptions' || key === 'enum') return [key, value]
    if (Array.isArray(value)) return [key, value.map((inner) => (isPart(inner) ? decorate(inner) : inner))]
    return [key, isPart(value) ? decorate(value) : value]
  })
  return Object.fromEntries(entries)
}
