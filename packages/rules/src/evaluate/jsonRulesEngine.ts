import * as loaded from 'json-rules-engine'

type Whole = Pick<typeof loaded, 'Engine' | 'Fact'>

/**
 * json-rules-engine is CommonJS. Where code generation is forbidden, Node does not find the names that such a module exports and
 * gives it as `default` alone; what bundlers make of it has the names.
 */
export const { Engine, Fact }: Whole = 'Engine' in loaded ? loaded : (loaded as { readonly default: Whole }).default
