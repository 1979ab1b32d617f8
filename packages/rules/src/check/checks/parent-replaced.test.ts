import { expect, it } from 'vitest'
import { checkedWith } from '../../../test/example.ts'
import { parentReplaced } from './parent-replaced.ts'

/** No regulation that ships was replaced, so the example is told to implement a registered document that was. */
function codesWith(inForce: { readonly from: string; readonly to?: string }): readonly string[] {
  const checked = checkedWith({})
  const data = { ...checked.regulation.data, implements: ['trung-uong/37-qd-tw'], inForce }
  return parentReplaced.run({ ...checked, regulation: { ...checked.regulation, data } }).map(({ code }) => code)
}

it('finds a parent that another document has replaced', () => {
  expect(codesWith({ from: '2022-01-01' })).toContain('parent-replaced')
})

it('accepts a parent that nothing has replaced', () => {
  expect(parentReplaced.run(checkedWith({}))).toEqual([])
})
