import type { Lang } from '@neuguong/core'
import { sayFinding } from '../words/say.ts'
import type { Finding } from './finding.ts'

/** A finding for programs: what people see, and the code and parameters that it was made of. */
export const findingJson = (finding: Finding, lang: Lang) => {
  const { message, hint } = sayFinding(finding, lang)
  const { code, level, place, params, days } = finding
  return { code, level, place, message, ...(hint !== undefined && { hint }), params, ...(days && { days }) }
}
