import { unusedIn } from '../unused.ts'

/** A computed number that nothing asks for. */
export const unusedDerived = unusedIn('unused-derived', 'derived')
