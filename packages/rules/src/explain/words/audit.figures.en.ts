import type { Figured, FigureFindings } from '../../report/finding.figures.ts'
import { inEnglish, speechEn } from './audit.speech.en.ts'
import type { SentencesOf } from './auditWords.ts'

const listed = (parts: readonly Figured[]): string => parts.map(({ label, value }) => `“${label}” ${value}`).join(', ')
const ways = { up: 'rises by', down: 'falls by', same: 'does not change' } as const

/** Sentences of findings of arithmetic, in English. */
export const auditFiguresEn: SentencesOf<FigureFindings> = {
  'ratio-differs': ({ stated, of, among, exact, recomputed, repairs }) => ({
    message: `The report says “${stated}”, but ${of}/${among} = ${inEnglish(exact)}%, rounded ${inEnglish(recomputed)}`,
    details: speechEn.repairs(repairs),
    suggestion: `“${of}/${among}, chiếm ${recomputed}”, or check the numerator and the denominator`,
  }),
  'ratio-truncated': ({ stated, of, among, recomputed }) => ({
    message: `“${stated}” is ${of}/${among} cut off, not rounded`,
    suggestion: `“${of}/${among}, chiếm ${recomputed}”`,
  }),
  'sum-differs': ({ stated, parts, sum, repairs }) => ({
    message: `The report says “${stated}”, but ${parts.join(' + ')} = ${sum}`,
    details: speechEn.repairs(repairs),
    suggestion: `“${sum}”, or check each part`,
  }),
  'shares-truncated': ({ sum, short, count }) => ({
    message: `${count} shares add up to ${inEnglish(sum)}, ${inEnglish(short)} short: properly rounded, no total gives this`,
    details: ['The shares may have been cut off, or a group was left without a level'],
    suggestion: 'Give the count of each group and the total, and round again',
  }),
  'shares-off-whole': ({ sum, difference, repairs }) => ({
    message: `The shares add up to ${inEnglish(sum)}, ${inEnglish(difference)} from 100%, more than rounding can explain`,
    details: speechEn.repairs(repairs),
    suggestion: 'Check each share and its denominator',
  }),
  'another-base': ({ part, host, others, sum, sumOfAll, cap, readings }) => ({
    message: `The shares do not have one denominator: ${listed(others)} make up ${inEnglish(sum)} already, so “${part.label}” ${part.value} is of something else (${inEnglish(sumOfAll)} with it)`,
    details: [
      ...readings.map((reading) => speechEn.reading(reading, part.label, host.label, cap?.max)),
      ...(cap
        ? [`The limit that it is held against: ${cap.label} (${cap.cite}); it is not in the report, check the original`]
        : []),
    ],
    suggestion: `Name the denominator: “trong số … ${host.label.toLowerCase()} có … ${part.label.toLowerCase()}, chiếm ${part.value}”`,
  }),
  'shares-off-series': ({ part, others, sum, difference, periods, repairs }) => ({
    message: `${listed(others)} add up to ${inEnglish(sum)}, ${inEnglish(difference)} off; in ${periods.join(', ')} these make up 100% without “${part.label}”`,
    details: speechEn.repairs(repairs),
    suggestion: 'Check the shares of this period',
  }),
  'copied-period': ({ parts, period, before, expected }) => ({
    message: `The figures of ${period} for ${listed(parts)} are those of ${before}, and may have been copied`,
    details: expected === undefined ? [] : [`By the other shares these should add up to ${inEnglish(expected)}`],
    suggestion: `Take the figures of ${period} from their source again`,
  }),
  'population-truncated': ({ truncated, next, rounded, searched, counts }) => ({
    message: `The shares were probably cut off: then the smallest total is ${inEnglish(truncated)}${next === undefined ? '' : ` (the next ${inEnglish(next)})`}, while rounded they need ${rounded === undefined ? `a total beyond ${inEnglish(searched)}` : `at least ${inEnglish(rounded)}`}`,
    details: [`Of ${inEnglish(truncated)}: ${listed(counts)}`],
    suggestion: 'Give the count of each group and the total, and round again',
  }),
  'population-impossible': ({ population, rounding, parts }) => ({
    message: `Of the ${population} that the report gives, the shares ${parts.join('; ')} are ${rounding === 'none' ? 'impossible' : 'only possible cut off, not rounded'}`,
    suggestion: 'Compute each share from its count',
  }),
  'share-impossible': ({ stated, among, truncated, below, above }) => ({
    message: `“${stated}” of ${among}: no whole number gives this share${truncated ? ' rounded, only cut off' : ''}; ${inEnglish(below)} is less, ${inEnglish(above)} more`,
    suggestion: 'Give the numerator too',
  }),
  'change-differs': ({ stated, from, to, computed, direction, goes }) => ({
    message: `The report says that it ${ways[direction]} “${stated}”, but from ${from} to ${to} it ${goes === 'same' ? ways.same : `${ways[goes]} ${inEnglish(computed)}`}`,
    suggestion: goes === 'same' ? '“không đổi”' : `“${goes === 'up' ? 'tăng' : 'giảm'} ${computed}”`,
  }),
  'change-rounded-only': ({ stated, rounded, exact }) => ({
    message: `“${stated}” is right for the rounded shares (${inEnglish(rounded)}); from the counts it is ${inEnglish(exact)}`,
    suggestion: `“${exact} điểm phần trăm”, or say that rounded shares were subtracted`,
  }),
  'change-relative': ({ stated, points }) => ({
    message: `“${stated}” is a relative change; the two shares are ${inEnglish(points)} percentage points apart`,
    suggestion: `“${points} điểm phần trăm”`,
  }),
  'change-base-missing': ({ stated, value, implied, coarser }) => ({
    message: `“${stated}” cannot be recomputed: the report does not give the earlier figure; with ${value} it would be ${inEnglish(implied)}${coarser ? ', and the change has fewer decimals' : ''}`,
    suggestion: 'Give the figure of the period before',
  }),
  'points-as-percent': ({ stated, suggested }) => ({
    message: `“${stated}” is the difference of two shares, in percentage points`,
    suggestion: `“${suggested}”`,
  }),
  'percent-sign-missing': ({ stated, suggested, label }) => ({
    message: `“${label}” says “${stated}” without a percent sign`,
    suggestion: `“${suggested}”`,
  }),
  'part-exceeds-whole': ({ part, whole, label, wholeLabel }) => ({
    message: `“${label}” is ${part}, more than “${wholeLabel}”, ${whole}`,
    suggestion: 'Check both figures',
  }),
  'base-mismatch': ({ among, population, base, label }) => ({
    message: `The denominator ${among}${base === undefined ? '' : ` (${base})`} is not the ${population} of “${label}” in the same report, so the rate over these cannot be computed`,
    suggestion: 'Say for each figure whom it counts and when',
  }),
  'list-length': ({ stated, listed: found }) => ({
    message: `The report says “${stated}” and lists ${found}`,
    suggestion: `“${found.padStart(2, '0')}”, or complete the list`,
  }),
  'inputs-missing': ({ target, given, missing }) => ({
    message: `“${target}” cannot be computed from the report`,
    details: [`Missing: ${missing.join('; ')}`, ...(given.length > 0 ? [`Given: ${given.join('; ')}`] : [])],
    suggestion: 'Add what is missing',
  }),
  'figure-unreadable': ({ figure }) => ({
    message: `The figure “${figure}” cannot be read`,
    suggestion: 'Write a comma before decimals and dots between groups of three digits',
  }),
}
