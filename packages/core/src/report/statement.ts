import * as z from 'zod'
import { PartialDay } from '../date/partialDay.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { Unit } from '../number/unit.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

// The clause in `cite` is the statement's place in the report.
const Base = strict({
  ...Element.shape,
  /** The period that the figure is about, such as `2018`; absent: the whole period of the report. */
  period: PartialDay.optional(),
  /** Id that statements of one figure in several periods share, so that they can be held against each other. */
  series: ElementId.optional(),
  /** The few words in which the report says it, as written: figures and their nearest words, never whole sentences. */
  quote: nfcText.optional(),
  /** Said by a figure that is to be reached and was not measured ("phấn đấu … 85%"). */
  aim: z.literal(true).optional(),
})

/** How a figure was cut to its decimals. Trà Vinh's shares of 2011 only fit a truncation, which no text says. */
const rounding = z.enum(['half-up', 'truncated']).optional()
/** Decimals; absent: as many as are written. */
const precision = z.int().min(0).optional()
/** The denominator in words, as far as the report says it: a share without one is ambiguous. */
const base = nfcText.optional()
/** Id of the count that the denominator is, or is nearly. */
const population = ElementId.optional()

/**
 * A labelled part of a sum or of a distribution.
 *
 * @example
 * ```ts
 * StatementPart.parse({ label: 'Huyện ủy viên và tương đương', value: '32' }).value // => '32'
 * ```
 */
export const StatementPart = strict({ label: nfcText, value: nfcText })

/** A value that {@link StatementPart} accepts. */
export type StatementPart = z.infer<typeof StatementPart>

const parts = z.array(StatementPart).min(2)

/**
 * A figure that a report states and that can be recomputed (số liệu nêu trong báo cáo).
 *
 * Every `value` is text as written (`32.558`, `99,80%`, `05`), because trailing zeros and the missing `%` sign are part
 * of the evidence; it is `parseNumber` that turns it into a number. Nothing here is refused for being wrong: finding
 * that out is the audit's task.
 *
 * @example
 * ```ts
 * Statement.parse({
 *   id: 'hoc-tap', kind: 'share', label: 'Cán bộ, đảng viên tham gia học tập', value: '99,36%', unit: 'percent',
 *   of: '32.558', among: '32.787', cite: 'Báo cáo sơ kết 05 năm, fn1', authority: 'official',
 * }).kind // => 'share'
 * ```
 */
export const Statement = z.discriminatedUnion('kind', [
  /** A number of things, with the parts it is said to consist of. */
  strict({
    ...Base.shape,
    kind: z.literal('count'),
    value: nfcText,
    unit: Unit,
    parts: parts.optional(),
    /** Id of the count of which these are some. */
    within: ElementId.optional(),
  }),
  /** A rate, with its numerator and denominator where they are given. */
  strict({
    ...Base.shape,
    kind: z.literal('share'),
    value: nfcText,
    unit: Unit,
    of: nfcText.optional(),
    among: nfcText.optional(),
    base,
    population,
    precision,
    rounding,
  }),
  /** The shares of all the levels of a scale, which should add up to the whole. */
  strict({ ...Base.shape, kind: z.literal('distribution'), unit: Unit, parts, base, population, precision, rounding }),
  /** A rise or fall against another statement; of shares it is in percentage points, whatever the report writes. */
  strict({
    ...Base.shape,
    kind: z.literal('change'),
    direction: z.enum(['up', 'down']),
    value: nfcText,
    unit: Unit,
    /** Id of the statement that it compares. */
    of: ElementId,
    /** Id of the earlier statement; absent where the report does not give it. */
    against: ElementId.optional(),
    precision,
  }),
  /** A number of things that the report then lists ("04 mức"). */
  strict({ ...Base.shape, kind: z.literal('list'), value: nfcText, items: z.array(nfcText).min(1) }),
  /** A length of time in years ("05 năm"), between two days as far as they are known. */
  strict({ ...Base.shape, kind: z.literal('duration'), value: nfcText, from: PartialDay, to: PartialDay.optional() }),
  /** A time that the report gives: of something planned, of what it reviews, or of something that happened. */
  strict({
    ...Base.shape,
    kind: z.literal('date'),
    value: nfcText,
    role: z.enum(['planned', 'reviewed', 'happened']),
    from: PartialDay,
    to: PartialDay.optional(),
  }),
])

/** A value that {@link Statement} accepts. */
export type Statement = z.infer<typeof Statement>
