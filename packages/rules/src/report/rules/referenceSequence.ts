import {
  type Authority,
  formatPartialDay,
  type NumberingTerm,
  type PartialDay,
  parseSymbol,
  termOn,
} from '@neuguong/core'
import type { AuditContext } from '../context.ts'
import { raise } from '../finding.ts'
import { type Cited, citedIn } from '../papers.ts'
import type { ReportRule } from '../rule.ts'

/** A number with its day, in the series of its kind, body and term. */
interface Numbered {
  readonly name: string
  readonly number: number
  readonly code: string
  readonly day: PartialDay
  readonly term: NumberingTerm
  readonly rests?: Authority | undefined
}

function numbered(name: string, day: PartialDay | undefined, { numberingTerms }: AuditContext): Numbered | undefined {
  const symbol = parseSymbol(name)
  const term = symbol && day?.length === 10 ? termOn(numberingTerms, symbol.body, day) : undefined
  if (!symbol?.number || day === undefined || !term) return undefined
  return { name, number: Number.parseInt(symbol.number, 10), code: `${symbol.code}/${symbol.body}`, day, term }
}

const contradicts = (one: Numbered, other: Numbered): boolean =>
  one.code === other.code &&
  one.term === other.term &&
  ((other.day < one.day && other.number > one.number) || (other.day > one.day && other.number < one.number))

/** The code as registered decides the series: one paper is cited as both `QĐi` and `QĐ`, which count apart. */
function ofCitation({ name, symbol, reference, document }: Cited, context: AuditContext): Numbered | undefined {
  const registered = parseSymbol(document?.number ?? '')
  const code = registered?.code ?? symbol?.code
  const found = numbered(name, reference.issuedOn, context)
  return found && { ...found, code: `${code}/${symbol?.body}` }
}

/**
 * Within one term a later paper has a greater number.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', number: '60-QĐ/TW', issuedOn: '2019-01-02' }],
 * })
 * referenceSequenceRule.check(report, standardContext).map(({ code }) => code) // => ['reference-sequence']
 * ```
 */
export const referenceSequenceRule: ReportRule = {
  id: 'reference-sequence',
  check: (report, context) => {
    const known = context.registry.documents.flatMap(({ number, issuedOn, authority }) => {
      const found = numbered(number ?? '', issuedOn, context)
      return found ? [{ ...found, rests: authority === 'official' ? undefined : authority }] : []
    })
    return citedIn(report, context).flatMap((cited) => {
      const own = ofCitation(cited, context)
      const other = own && known.find((each) => contradicts(own, each))
      if (!own || !other) return []
      const params = {
        cited: cited.name,
        issuedOn: formatPartialDay(own.day),
        other: other.name,
        otherIssuedOn: formatPartialDay(other.day),
        term: own.term.term,
      }
      const standing = { about: cited.reference.id, cite: cited.reference.cite, rests: other.rests }
      return [raise('reference-sequence', 'suspect', standing, params)]
    })
  },
}
