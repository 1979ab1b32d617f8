import { finding } from '../../language/diagnostic.ts'
import type { DanglingKind } from '../../language/findings.lint.ts'
import type { Path } from '../../language/source.ts'
import { suggest } from '../../language/suggest.ts'
import type { Ruleset } from '../../resolve/ruleset.ts'
import type { Check } from '../check.ts'
import { textsUnder } from '../written.ts'

/** Which references each section holds that are not expanded, and so not looked at, when a ruleset is made. */
const references: readonly (readonly [
  section: 'caps' | 'criteria' | 'objectives' | 'milestones' | 'phases',
  key: string,
  kind: DanglingKind,
])[] = [
  ['caps', 'base', 'condition'],
  ['caps', 'tier', 'tier'],
  ['criteria', 'groups', 'group'],
  ['criteria', 'condition', 'condition'],
  ['objectives', 'targets', 'target'],
  ['milestones', 'phase', 'phase'],
  ['phases', 'interpretation', 'interpretation'],
]

const ids = (elements: readonly { readonly id: string }[]): readonly string[] => elements.map(({ id }) => id)

const knownOf = (ruleset: Ruleset): Readonly<Record<DanglingKind, readonly string[]>> => ({
  condition: [...Object.keys(ruleset.conditions), 'all-rated'],
  tier: ids(ruleset.tiers.scale.levels),
  group: ids(ruleset.groups),
  target: ids(ruleset.targets),
  phase: ids(ruleset.phases),
  interpretation: Object.keys(ruleset.interpretations),
})

/** A cap, criterion, objective, milestone or phase that names something that is not there. */
export const danglingReference: Check = {
  code: 'dangling-reference',
  level: 'error',
  run: ({ regulation: { data, source }, ruleset }) => {
    const all = knownOf(ruleset)
    return references.flatMap(([section, key, kind]) =>
      (data[section] ?? []).flatMap((element, index) => {
        const at: Path = [section, index, key]
        const written = textsUnder({ [key]: (element as Record<string, unknown>)[key] }, [key])
        const known = all[kind]
        return written
          .filter(({ text }) => !known.includes(text))
          .map(({ text: id, path }) => {
            const place = source.locate([...at, ...path.slice(1)])
            return finding('dangling-reference', place, { kind, id, known, suggestion: suggest(id, known) })
          })
      }),
    )
  },
}
