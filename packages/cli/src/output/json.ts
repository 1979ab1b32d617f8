import { type Lang, visibleText } from '@neuguong/core'
import { sayFinding } from '../words/say.ts'
import type { Finding } from './finding.ts'

/** JSON as the packages write it: what acts on a screen is escaped too, not only what JSON itself escapes. It reads back the same. */
export const jsonText = (value: unknown, indent?: number): string => visibleText(JSON.stringify(value, null, indent))

/** A finding for programs: what people see, and the code and parameters that it was made of. */
export const findingJson = (finding: Finding, lang: Lang) => {
  const { message, hint } = sayFinding(finding, lang)
  const { code, level, place, params, days } = finding
  return { code, level, place, message, ...(hint !== undefined && { hint }), params, ...(days && { days }) }
}
