import * as z from 'zod'
import { Day } from '../date/day.ts'
import { PartialDay } from '../date/partialDay.ts'
import { Document } from '../document/document.ts'
import { ElementId } from '../element/id.ts'
import { Place } from '../organisation/place.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { Mention, Outline, ReportedTarget, StatedCap } from './mention.ts'
import { Reference } from './reference.ts'
import { Statement } from './statement.ts'

/** Lists may be left out: a short notice has no figures, a report may name no place. */
const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).default([])

/**
 * A report as data (báo cáo): what it is, and everything it says that can be checked, each with its place.
 *
 * It holds what is written, mistakes included; `audit` finds them. Reading a paper into this form is a person's work,
 * which `proposeStatements` only prepares.
 *
 * @example
 * ```ts
 * Report.parse({ id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' } }).statements // => []
 * ```
 */
export const Report = strict({
  $schema: z.string().optional(),
  id: ElementId,
  document: Document,
  /** The day of the session that adopted it, where the paper was issued later. */
  sessionOn: Day.optional(),
  /** The time that it reports on. */
  period: strict({ from: PartialDay, to: PartialDay }).optional(),
  statements: listOf(Statement),
  references: listOf(Reference),
  outlines: listOf(Outline),
  terms: listOf(Mention),
  places: listOf(Mention),
  /** Dated names of the places mentioned, where they are known. */
  placeNames: listOf(Place),
  caps: listOf(StatedCap),
  targets: listOf(ReportedTarget),
  note: nfcText.optional(),
})

/** A value that {@link Report} accepts. */
export type Report = z.infer<typeof Report>
