import { unusedIn } from '../unused.ts'

/** A fact that nothing asks for is work for whoever fills in the form, or a typo where it was meant to be asked. */
export const unusedFact = unusedIn('unused-fact', 'facts')
