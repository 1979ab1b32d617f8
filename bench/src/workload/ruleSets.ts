import type { Rule } from './conditions.ts'
import { five } from './five.ts'
import { forty } from './forty.ts'
import { fourHundred } from './fourHundred.ts'

/** How many rules each set has. */
export const sizes = [5, 40, 400] as const
export type Size = (typeof sizes)[number]

/** The rule sets of the benchmark. */
export const ruleSets: Readonly<Record<Size, readonly Rule[]>> = { 5: five, 40: forty, 400: fourHundred }
