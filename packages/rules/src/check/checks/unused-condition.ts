import { unusedIn } from '../unused.ts'

/** A named condition to which no rule, group or target refers. */
export const unusedCondition = unusedIn('unused-condition', 'conditions')
