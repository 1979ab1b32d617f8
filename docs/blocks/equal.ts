import { expect } from 'vitest'

/** The assertion behind `// => value` in a block. */
export const equal = (found: unknown, expected: unknown): void => expect(found).toEqual(expected)
