import { unusedIn } from '../unused.ts'

/** An interpretation on which nothing rests: choosing the other reading would change nothing. */
export const unusedInterpretation = unusedIn('unused-interpretation', 'interpretations')
