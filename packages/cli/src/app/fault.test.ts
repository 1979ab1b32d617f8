import { expect, test } from 'vitest'
import { describeFault } from './fault.ts'

const sentinel = 'BIMATZQ'

const thrown = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test.each<[string, () => unknown]>([
  ['in the message', () => thrown(() => JSON.parse(`[${sentinel}]`))],
  ['on lines that look like a stack', () => new Error(`x\n    at ${sentinel} (/a/${sentinel}.ts:1:2)`)],
  [
    'in a message that was changed later',
    () => Object.assign(new Error(`${sentinel}\n at a/${sentinel}.ts:1:2`), { message: '' }),
  ],
  ['in the name', () => Object.assign(new Error('x'), { name: sentinel })],
  ['in the code', () => Object.assign(new Error('x'), { code: sentinel.toLowerCase() })],
  [
    'in the name of a function',
    () =>
      thrown(
        {
          [sentinel]: () =>
            thrown(() => {
              throw new RangeError('x')
            }),
        }[sentinel] ?? String,
      ),
  ],
  ['in a cause', () => new Error('x', { cause: new Error(sentinel) })],
  ['as what is thrown', () => sentinel],
  ['as an object that is thrown', () => ({ message: sentinel, stack: sentinel })],
])('nothing of a cell that stands %s is told', (_, make) => {
  expect(describeFault(make()).toLowerCase()).not.toContain(sentinel.toLowerCase())
})

test('the kind, the code and the places of an exception are told', () => {
  const error = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' })
  expect(describeFault(error)).toMatch(/^TypeError ERR_INVALID_ARG_TYPE\n {2}\S*fault\.test\.ts:\d+:\d+/)
})
