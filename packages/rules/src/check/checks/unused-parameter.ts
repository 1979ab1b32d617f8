import { unusedIn } from '../unused.ts'

/** A parameter to which nothing refers: changing its value would change nothing. */
export const unusedParameter = unusedIn('unused-parameter', 'parameters')
