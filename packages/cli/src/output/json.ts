import type { Lang } from '@neuguong/core'
import { sayFinding } from '../words/say.ts'
import type { Finding } from './finding.ts'

/** A finding for programs: what people see, and the code and parameters that it was made of. */
export const findingJson = (finding: Finding, lang: Lang) => {
  const { message, hint } = sayFinding(finding, lang)
  const { code, level, place, params } = finding
  return { code, level, place, message, ...(hint !== undefined && { hint }), params }
}

/** Exact counts and ratios in JSON: a number where it is exact as one, else its digits as text. */
export const bigintJson = (_key: string, value: unknown): unknown =>
  typeof value !== 'bigint' ? value : Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
