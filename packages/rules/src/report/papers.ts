import {
  type DocumentSymbol,
  findDocument,
  foldText,
  lastDayOf,
  parseSymbol,
  type Reference,
  type RegisteredDocument,
  type Report,
  symbolKey,
  termOn,
} from '@neuguong/core'
import { distance } from 'fastest-levenshtein'
import type { AuditContext } from './context.ts'

/** A citation with its symbol read and the registered document that it means, as far as that can be told. */
export interface Cited {
  readonly reference: Reference
  /** What the report calls it. */
  readonly name: string
  readonly symbol?: DocumentSymbol | undefined
  readonly document?: RegisteredDocument | undefined
}

const province = /(?:tinh uy|dang bo tinh|thanh uy) (.+)$/

/** Numbers of provincial papers are used in every province, so a report means its own. */
function isOwn({ level, issuer }: RegisteredDocument, report: Report): boolean {
  const [, theirs] = province.exec(foldText(issuer)) ?? []
  const [, ours] = province.exec(foldText(report.document.issuer)) ?? []
  return level !== 'TU' || theirs === undefined || ours === undefined || theirs === ours
}

/** The registered document with the kind, body and day of a citation whose number is one digit away. */
function nearby(symbol: DocumentSymbol, reference: Reference, { registry }: AuditContext): RegisteredDocument[] {
  const day = reference.issuedOn
  const key = symbolKey(symbol)
  return registry.documents.filter((document) => {
    const other = parseSymbol(document.number ?? '')
    const sameSlot =
      other?.body === symbol.body && symbolKey({ ...other, number: '' }) === symbolKey({ ...symbol, number: '' })
    return day?.length === 10 && document.issuedOn === day && sameSlot && distance(symbolKey(other), key) === 1
  })
}

function documentOf(report: Report, reference: Reference, context: AuditContext): RegisteredDocument | undefined {
  const cited = reference.number ?? reference.text
  const symbol = parseSymbol(reference.number ?? '')
  if (cited === undefined) return undefined
  const { issuedOn } = reference
  const named = findDocument(context.registry, cited, issuedOn === undefined ? {} : { issuedOn })
  const undated = named.length > 0 || !symbol ? named : nearby(symbol, reference, context)
  const found = undated.length > 0 ? undated : sameTerm(reference, context)
  const own = found.filter((document) => isOwn(document, report))
  return own.length === 1 ? own[0] : undefined
}

/** The one document of that symbol in the term of the cited day: then it is the day that differs. */
function sameTerm({ number = '', issuedOn }: Reference, context: AuditContext): RegisteredDocument[] {
  const body = parseSymbol(number)?.body
  if (issuedOn === undefined || body === undefined) return []
  const term = termOn(context.numberingTerms, body, lastDayOf(issuedOn))
  return findDocument(context.registry, number).filter(
    (document) =>
      term !== undefined &&
      document.issuedOn !== undefined &&
      termOn(context.numberingTerms, body, document.issuedOn) === term,
  )
}

/** Seven rules ask for the same citations; looking them up is most of the work of an audit. */
const lookedUp = new WeakMap<Report, { readonly context: AuditContext; readonly cited: readonly Cited[] }>()

/**
 * Every citation of a report with what it means.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', number: '37-QĐ/TW', cite: 'I' }],
 * })
 * citedIn(report, standardContext).map(({ document }) => document?.id) // => ['trung-uong/37-qd-tw']
 * ```
 */
export function citedIn(report: Report, context: AuditContext): readonly Cited[] {
  const before = lookedUp.get(report)
  if (before?.context === context) return before.cited
  const cited = report.references.map((reference) => ({
    reference,
    name: reference.number ?? reference.text ?? reference.id,
    symbol: parseSymbol(reference.number ?? ''),
    document: documentOf(report, reference, context),
  }))
  lookedUp.set(report, { context, cited })
  return cited
}

/**
 * The citations of each paper, in the order in which the report first cites them.
 *
 * @example
 * ```ts
 * const cited = (id: string, number: string) => ({ reference: { id, number, cite: 'I' }, name: number,
 *       symbol: parseSymbol(number) })
 * byPaper([cited('a', '08-QĐi/TW'), cited('b', '8-QĐ/TW')]).length // => 1
 * ```
 */
export function byPaper(list: readonly Cited[]): Cited[][] {
  const papers = new Map<string, Cited[]>()
  for (const cited of list) {
    const key = cited.document?.id ?? (cited.symbol?.number ? symbolKey(cited.symbol) : cited.name)
    papers.set(key, [...(papers.get(key) ?? []), cited])
  }
  return [...papers.values()]
}

/** The authority of a registered document when it is less than what the sources state. */
export const restsOn = ({ authority }: RegisteredDocument): RegisteredDocument['authority'] =>
  authority === 'official' ? undefined : authority
