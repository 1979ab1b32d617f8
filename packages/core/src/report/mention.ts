import * as z from 'zod'
import { PartialDay } from '../date/partialDay.ts'
import { Citation } from '../document/citation.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * A set term or the name of a place as one place of a report writes it.
 *
 * @example
 * ```ts
 * Mention.parse({ text: 'tự chuyển biến', cite: 'Báo cáo sơ kết 05 năm, phần 2 mục 5' }).text // => 'tự chuyển biến'
 * ```
 */
export const Mention = strict({
  text: nfcText,
  /** The time that the mention is about; absent: the whole period of the report. */
  from: PartialDay.optional(),
  to: PartialDay.optional(),
  cite: Citation,
})

/** A value that {@link Mention} accepts. */
export type Mention = z.infer<typeof Mention>

/**
 * The headings under which a report accounts for the contents of a regulation.
 *
 * @example
 * ```ts
 * Outline.parse({ of: 'trung-uong/101-qd-tw', headings: [], cite: 'Báo cáo sơ kết 05 năm, III' }).headings // => []
 * ```
 */
export const Outline = strict({
  /** Id of the registered document whose contents have to be covered. */
  of: nfcText,
  headings: z.array(strict({ label: nfcText, cite: Citation })),
  cite: Citation,
})

/** A value that {@link Outline} accepts. */
export type Outline = z.infer<typeof Outline>

/**
 * A limit that the shares of a series must keep, between two of its parts: those rated xuất sắc are at most 20% of
 * those rated tốt. It helps to tell which base a share is stated on.
 *
 * @example
 * ```ts
 * StatedCap.parse({
 *   id: 'xuat-sac', label: 'Xuất sắc không quá 20% số xếp loại tốt', series: 'xep-loai', of: 'Xuất sắc', among: 'Tốt',
 *   max: '20%', cite: '21-HD/BTCTW', authority: 'interpreted',
 * }).max // => '20%'
 * ```
 */
export const StatedCap = strict({ ...Element.shape, series: ElementId, of: nfcText, among: nfcText, max: nfcText })

/** A value that {@link StatedCap} accepts. */
export type StatedCap = z.infer<typeof StatedCap>

/**
 * A target that the report should let its reader compute, with what that takes.
 *
 * @example
 * ```ts
 * ReportedTarget.parse({
 *   id: 'ky-luat-cap-uy', label: 'Cấp ủy viên trong số bị kỷ luật', cite: '34-KL/TU, 6', authority: 'official',
 *   inputs: [{ label: 'Đảng viên bị kỷ luật', statement: 'ky-luat' }, { label: 'Cấp ủy viên bị kỷ luật' }],
 * }).inputs.length // => 2
 * ```
 */
export const ReportedTarget = strict({
  ...Element.shape,
  /** `statement` is the id of the statement that gives the input; absent: the report does not give it. */
  inputs: z.array(strict({ label: nfcText, statement: ElementId.optional() })).min(1),
})

/** A value that {@link ReportedTarget} accepts. */
export type ReportedTarget = z.infer<typeof ReportedTarget>
