import * as z from 'zod'
import { Element } from '../element/element.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { Cadence, Due } from './due.ts'

const { label: _, ...unnamed } = Element.shape

/**
 * Who owes what, by when or how often (phân công); the duty stands in place of a label.
 *
 * @example
 * ```ts
 * Assignment.parse({
 *   id: '7.1d', body: 'Ban Tuyên giáo Tỉnh ủy', duty: 'Hoàn thiện chuẩn mực đạo đức từng ngành, địa phương',
 *   due: { text: 'quý III/2016', from: '2016-07-01', to: '2016-09-30' }, cite: '34-KL/TU, 7.1', authority: 'official',
 * }).body // => 'Ban Tuyên giáo Tỉnh ủy'
 * ```
 */
export const Assignment = strict({
  ...unnamed,
  /** The body as the text names it; it may have no successor of that name. */
  body: nfcText,
  duty: nfcText,
  /** Absent where the text sets no day. */
  due: Due.optional(),
  cadence: Cadence.optional(),
})

/** A value that {@link Assignment} accepts. */
export type Assignment = z.infer<typeof Assignment>

const PerIssue = strict({
  /** Collective models (mô hình tiêu biểu của tập thể) that an issue must carry, at least. */
  collectiveModels: z.int().min(0),
  /** Individual examples (tấm gương tiêu biểu của cá nhân) that an issue must carry, at least. */
  individualExamples: z.int().min(0),
})

/**
 * What each issue of a bulletin must carry (Thông báo kết luận 2014, II).
 *
 * @example
 * ```ts
 * PublicationDuty.parse({
 *   id: 'ban-tin-tuyen-giao', label: 'Bản tin của ban tuyên giáo', bulletin: 'Bản tin Tuyên giáo',
 *   perIssue: { collectiveModels: 1, individualExamples: 1 }, cite: 'Thông báo kết luận 2014, II', authority: 'official',
 * }).perIssue.collectiveModels // => 1
 * ```
 */
export const PublicationDuty = strict({ ...Element.shape, bulletin: nfcText, perIssue: PerIssue })

/** A value that {@link PublicationDuty} accepts. */
export type PublicationDuty = z.infer<typeof PublicationDuty>
