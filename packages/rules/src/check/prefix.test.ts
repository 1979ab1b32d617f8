import { expect, it } from 'vitest'
import { atLeast, exampleOf, is } from '../../test/prover/example.ts'
import { rulesetOf } from '../../test/prover/shipped.ts'
import { BudgetError } from '../diagram/store.ts'
import { say } from '../explain/say.ts'
import { check } from './check.ts'
import { proofs } from './proofs.ts'

const regulation = exampleOf({
  rules: [
    ['nhieu', 'good', atLeast(5)],
    ['rat-nhieu', 'outstanding', atLeast(8)],
    ['tu-giac', 'vanguard', is('tuGiac')],
    ['con-lai', 'not-exemplary'],
  ],
})
const ruleset = rulesetOf(regulation, '2016-06-01', [])

it('proves of the first rules what later ones cannot change, where all of them are too many', () => {
  const found = check({ regulation, layers: [regulation], ruleset }, proofs)
  expect(found.map(({ code }) => code)).toEqual(['masked-exception', 'overlap', 'not-proved'])
})

it('says up to which rule, and what was left', () => {
  const [last] = check({ regulation, layers: [regulation], ruleset }, proofs).slice(-1)
  expect(last && say(last, 'vi').message).toContain('các quy tắc từ đầu đến `rat-nhieu` đã được xét')
  expect(last?.params).toMatchObject({ left: expect.arrayContaining(['overlap', 'unreachable-rule']) })
})

it('ends without a word of the program where even the first rules grow over the budget', () => {
  const grows = {
    code: 'overlap',
    level: 'warning',
    run: () => {
      throw new BudgetError('more than 1 node')
    },
  } as const
  const found = check({ regulation, layers: [regulation], ruleset }, [grows])
  expect(found.map(({ code, params }) => [code, params])).toEqual([
    ['not-proved', { left: ['overlap'], proved: [], upTo: undefined }],
  ])
})
