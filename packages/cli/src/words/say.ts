import type { Lang } from '@neuguong/core'
import { type Diagnostic, type Sentence, say } from '@neuguong/rules'
import type { Finding, Problem } from '../output/finding.ts'
import { short } from '../output/short.ts'
import { wordsOf } from './words.ts'

const cut = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(cut)
  return typeof value === 'string' ? short(value) : value
}

const shortened = (params: Problem['params']): Problem['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, cut(value)])) as Problem['params']

/** What a finding says: the command line's own ones from its catalogue, all others from the rules package. */
export function sayFinding(finding: Finding, lang: Lang): Sentence {
  const own: Partial<Record<string, unknown>> = wordsOf(lang).sentences
  const sentence = own[finding.code] as ((params: Problem['params']) => Sentence) | undefined
  const params = shortened(finding.params)
  return sentence ? sentence(params) : say({ ...finding, params } as Diagnostic, lang)
}
