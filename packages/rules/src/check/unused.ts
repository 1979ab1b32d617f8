import { finding } from '../language/diagnostic.ts'
import type { LintFindings } from '../language/findings.lint.ts'
import type { Check } from './check.ts'
import { textsUnder } from './written.ts'

/** Under which keys each kind of element is referred to. */
const referenceKeys = {
  facts: ['fact'],
  derived: ['fact'],
  parameters: ['parameter'],
  conditions: ['condition', 'of', 'among', 'base', 'readings'],
  interpretations: ['interpretation'],
  scopes: ['scopes'],
} as const

type Section = keyof typeof referenceKeys
type Kind = 'fact' | 'derived' | 'condition' | 'parameter' | 'interpretation' | 'scope'
type Code = Extract<keyof LintFindings, `unused-${Kind}`>

/** A check that finds the elements of a section to which nothing in any layer refers. */
export const unusedIn = (code: Code, section: Section): Check => ({
  code,
  level: 'warning',
  run: ({ regulation, layers }) => {
    const used = new Set(layers.flatMap(({ data }) => textsUnder(data, referenceKeys[section])).map(({ text }) => text))
    return Object.keys(regulation.data[section] ?? {}).flatMap((id) =>
      used.has(id) ? [] : [finding(code, regulation.source.locate([section, id], 'key'), { id }, 'warning')],
    )
  },
})
