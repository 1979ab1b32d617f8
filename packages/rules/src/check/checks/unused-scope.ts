import { unusedIn } from '../unused.ts'

/** A scope in which no group sets an example. */
export const unusedScope = unusedIn('unused-scope', 'scopes')
