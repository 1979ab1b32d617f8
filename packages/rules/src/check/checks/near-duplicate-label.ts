import { foldText } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { writtenIn } from '../written.ts'

/** Two elements of one kind whose labels differ at most in marks, case and spaces: readers cannot tell them apart. A target may come back in another phase. */
export const nearDuplicateLabel: Check = {
  code: 'near-duplicate-label',
  level: 'warning',
  run: ({ regulation: { data, source } }) => {
    const seen = new Map<string, string>()
    return writtenIn(data).flatMap(({ section, id, path, data: { label, phase } }) => {
      if (typeof label !== 'string') return []
      const key = `${section} ${JSON.stringify(phase)} ${foldText(label)}`
      const other = seen.get(key)
      if (other === undefined) seen.set(key, id)
      if (other === undefined) return []
      return [finding('near-duplicate-label', source.locate([...path, 'label']), { label, id, other }, 'warning')]
    })
  },
}
