import { entry } from '../fixture.ts'
import { boolean, compare, condition, derived, named, number, regulationOf, times } from './base.ts'

/** Makes a regulation of a size as text. */
export type Generator = (size: number) => string

const last = (size: number): string => named(`c${size - 1}`)

/** Named conditions of which each asks for the one before in the way given. */
const stepped =
  (step: (before: string, at: number) => string): Generator =>
  (size) =>
    regulationOf({
      facts: [number('a')],
      conditions: times(size, (at) =>
        condition(`c${at}`, at === 0 ? compare('a', 'greaterThan', 3) : step(named(`c${at - 1}`), at)),
      ),
      when: last(size),
    })

/** Derived numbers of which each is made of the one before in the way given. */
const numbers =
  (step: (before: string, at: number) => string): Generator =>
  (size) =>
    regulationOf({
      facts: [number('a', '"min": 0, "max": 10, "integer": true')],
      derived: times(size, (at) =>
        derived(`d${at}`, step(at === 0 ? '{ "fact": "a" }' : `{ "fact": "d${at - 1}" }`, at)),
      ),
      when: compare(`d${size - 1}`, 'greaterThanInclusive', 1),
    })

/** Something put so many times around a comparison, in place. */
const nested =
  (open: string, close: string): Generator =>
  (size) =>
    regulationOf({
      facts: [number('a')],
      when: `${open.repeat(size)}${compare('a', 'greaterThan', 3)}${close.repeat(size)}`,
    })

const exclusive = (a: string, b: string): string =>
  `{ "any": [{ "all": [${a}, { "not": ${b} }] }, { "all": [{ "not": ${a} }, ${b}] }] }`

/** Regulations whose parts are written once and used twice or more: expanded they double with every step. */
export const doubling: Readonly<Record<string, Generator>> = {
  'all of the one before, twice': stepped((before) => `{ "all": [${before}, ${before}] }`),
  'any of the one before, twice': stepped((before) => `{ "any": [${before}, ${before}] }`),
  'any of the one before or its opposite': stepped((before) => `{ "any": [${before}, { "not": ${before} }] }`),
  'all of the one before and a comparison, or the one before': stepped(
    (before, at) => `{ "any": [{ "all": [${before}, ${compare('a', 'lessThan', at % 10)}] }, ${before}] }`,
  ),
  'exclusive-or of booleans': (size) =>
    regulationOf({
      facts: times(size, (at) => boolean(`b${at}`)),
      conditions: times(size, (at) => {
        const own = compare(`b${at}`, 'equal', true)
        return condition(`c${at}`, at === 0 ? own : exclusive(named(`c${at - 1}`), own))
      }),
      when: last(size),
    }),
  'exclusive-or of numbers': (size) =>
    regulationOf({
      facts: times(size, (at) => number(`n${at}`)),
      conditions: times(size, (at) => {
        const own = compare(`n${at}`, 'greaterThan', 5)
        return condition(`c${at}`, at === 0 ? own : exclusive(named(`c${at - 1}`), own))
      }),
      when: last(size),
    }),
  'numbers: the least of the one before, twice': numbers((before) => `{ "min": [${before}, ${before}] }`),
  'numbers: the mean of the one before, twice': numbers((before) => `{ "mean": [${before}, ${before}] }`),
  'numbers: a share of the one before': numbers((before) => `{ "ratio": { "of": ${before}, "among": ${before} } }`),
  'numbers: a bounded sum of the one before, twice': (size) =>
    numbers((before, at) =>
      at % 2 === 0 ? `{ "sum": [${before}, ${before}] }` : `{ "clamp": { "of": ${before}, "min": 0, "max": 10 } }`,
    )(size),
  'counts of the condition before, twice': (size) =>
    regulationOf({
      facts: [number('a')],
      conditions: times(size, (at) =>
        condition(`c${at}`, compare(at === 0 ? 'a' : `d${at - 1}`, 'greaterThanInclusive', 1)),
      ),
      derived: times(size, (at) => derived(`d${at}`, `{ "count": [${named(`c${at}`)}, ${named(`c${at}`)}] }`)),
      when: last(size),
    }),
}

/** Regulations of which one part leads to the next, many times. */
export const chains: Readonly<Record<string, Generator>> = {
  'named conditions': stepped((before) => before),
  'named conditions, each negated': stepped((before) => `{ "not": ${before} }`),
  'named conditions, each with one more': stepped(
    (before, at) => `{ "all": [${before}, ${compare('a', 'greaterThan', at % 3)}] }`,
  ),
  'named conditions in the other order': (size) =>
    regulationOf({
      facts: [number('a')],
      conditions: times(size, (at) =>
        condition(`c${at}`, at === size - 1 ? compare('a', 'greaterThan', 3) : named(`c${at + 1}`)),
      ),
      when: named('c0'),
    }),
  'numbers: the greatest of the one before and nought': numbers((before) => `{ "max": [${before}, 0] }`),
  'numbers: the sum of the one before': numbers((before) => `{ "sum": [${before}] }`),
  'numbers in the other order': (size) =>
    regulationOf({
      facts: [number('a')],
      derived: times(size, (at) =>
        derived(`d${at}`, `{ "max": [${at === size - 1 ? '{ "fact": "a" }' : `{ "fact": "d${at + 1}" }`}, 1] }`),
      ),
      when: compare('d0', 'greaterThan', 3),
    }),
}

const choice = (count: number): string =>
  `"x": { "type": "choice", "options": { ${times(count, (at) => `"o${at}": "Lựa chọn ${at}"`).join(', ')} }, ${entry} }`

/** Regulations with very many of one thing. */
export const wide: Readonly<Record<string, Generator>> = {
  'options in one comparison': (size) =>
    regulationOf({
      facts: [choice(size)],
      when: compare(
        'x',
        'in',
        times(size - 1, (at) => `o${at}`),
      ),
    }),
  'numbers in one comparison': (size) =>
    regulationOf({
      facts: [number('a', `"min": 0, "max": ${size}, "integer": true`)],
      when: compare(
        'a',
        'in',
        times(size, (at) => at),
      ),
    }),
  'comparisons of one fact': (size) =>
    regulationOf({
      facts: [number('a', `"min": 0, "max": ${size}, "integer": true`)],
      when: `{ "any": [${times(size, (at) => compare('a', 'equal', at)).join(', ')}] }`,
    }),
  'rules about one fact': (size) =>
    regulationOf({
      facts: [number('a', `"min": 0, "max": ${size}, "integer": true`)],
      when: times(size, (at) => compare('a', 'greaterThan', size - at)),
    }),
  'dated values of a parameter': (size) =>
    regulationOf({
      facts: [number('a')],
      parameters: [
        `"p": { ${entry.split(',')[0]}, "values": [${times(size, (at) => {
          const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
          return `{ "from": "${day}", "to": "${day}", "value": ${at % 10}, "cite": "ví dụ", "authority": "illustrative" }`
        }).join(',\n')}] }`,
      ],
      when: `{ "fact": "a", "operator": "greaterThan", "value": { "parameter": "p" } }`,
    }),
  facts: (size) => regulationOf({ facts: times(size, (at) => boolean(`b${at}`)), when: compare('b0', 'equal', true) }),
  'facts in one condition': (size) =>
    regulationOf({
      facts: times(size, (at) => boolean(`b${at}`)),
      when: `{ "all": [${times(size, (at) => compare(`b${at}`, 'equal', true)).join(', ')}] }`,
    }),
  'every pair of facts': (size) =>
    regulationOf({
      facts: times(size, (at) => number(`n${at}`)),
      when: times(size, (i) => i).flatMap((i) =>
        times(size - i - 1, (more) => {
          const other = `{ "fact": "n${i}", "operator": "lessThan", "value": { "fact": "n${i + more + 1}" } }`
          return `{ "all": [${other}, ${compare(`n${i}`, 'greaterThan', more % 10)}] }`
        }),
      ),
    }),
  'pairs of facts': (size) =>
    regulationOf({
      facts: times(size + 1, (at) => number(`n${at}`)),
      when: times(size, (at) => {
        const other = `{ "fact": "n${at}", "operator": "lessThan", "value": { "fact": "n${at + 1}" } }`
        return `{ "all": [${other}, ${compare(`n${at}`, 'greaterThan', at % 10)}] }`
      }),
    }),
}

/** Regulations nested in place. */
export const deep: Readonly<Record<string, Generator>> = {
  not: nested('{ "not": ', ' }'),
  all: nested('{ "all": [', '] }'),
  'all and any': (size) => nested('{ "all": [{ "any": [', '] }] }')(size / 2),
  'all with a sibling': nested(`{ "all": [${compare('a', 'lessThan', 9)}, `, '] }'),
}

/** Every kind by its family. */
export const families = { doubling, chains, wide, deep }
