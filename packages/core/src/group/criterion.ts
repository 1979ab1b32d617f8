import * as z from 'zod'
import { Element } from '../element/element.ts'
import { ElementId, FactId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

const Base = strict({
  ...Element.shape,
  /** Id of the named condition that tests the criterion; absent where the text gives no test. */
  condition: FactId.optional(),
})
const groups = z.array(ElementId).min(1)

/**
 * A criterion of example-setting (tiêu chí): for everybody, for some groups, or left to another body to define.
 *
 * @example
 * ```ts
 * Criterion.parse({
 *   id: 'nghi-huu', kind: 'delegated', groups: ['retired'], delegatedTo: 'các cấp ủy trực thuộc tỉnh',
 *   label: 'Theo tiêu chí chung và tình hình thực tế', cite: '34-KL/TU, 4', authority: 'official',
 * }).kind // => 'delegated'
 * ```
 */
export const Criterion = z.discriminatedUnion('kind', [
  strict({ ...Base.shape, kind: z.literal('general') }),
  strict({ ...Base.shape, kind: z.literal('specific'), groups }),
  strict({
    ...Base.shape,
    kind: z.literal('delegated'),
    groups,
    /** The body that is to define the criterion, as the text names it. */
    delegatedTo: nfcText,
  }),
])

/** A value that {@link Criterion} accepts. */
export type Criterion = z.infer<typeof Criterion>
