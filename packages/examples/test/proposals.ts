import {
  firstDayOf,
  foldText,
  lastDayOf,
  parseSymbol,
  type Reference,
  type Report,
  type Statement,
  symbolKey,
} from '@neuguong/core'
import { type Proposal, proposeStatements } from '@neuguong/rules'

type Of<K extends Proposal['kind']> = Extract<Proposal, { kind: K }>

const figure = (text: string): string => text.replace(/[\s%]/g, '')
/** The figure and the first word after it: two counts of two things are not one. */
const counted = (quote: string, value: string): string => {
  const words = foldText(quote).split(' ')
  const at = words.indexOf(value)
  return at < 0 || at === words.length - 1 ? value : `${value} ${words[at + 1]}`
}

/** Which proposals stand for a statement of one kind; a person still has to confirm labels, units and roles. */
const same: { [K in Statement['kind']]: (statement: Extract<Statement, { kind: K }>, proposal: Proposal) => boolean } =
  {
    share: ({ value, of, among }, proposal) =>
      proposal.kind === 'share' &&
      figure(proposal.value) === figure(value) &&
      (of === undefined || (proposal.of === of && proposal.among === among)),
    distribution: ({ parts }, proposal) =>
      proposal.kind === 'distribution' &&
      parts.map(({ value }) => figure(value)).join() === proposal.parts.map(({ value }) => figure(value)).join(),
    change: ({ value, direction }, proposal) =>
      proposal.kind === 'change' && figure(proposal.value) === figure(value) && proposal.direction === direction,
    count: ({ value, quote = value }, proposal) => isNumbered(value, quote, proposal),
    list: ({ value, quote = value }, proposal) => isNumbered(value.replace(/\D.*/, ''), quote, proposal),
    duration: ({ value }, proposal) => proposal.kind === 'duration' && foldText(proposal.value) === foldText(value),
    date: ({ from, to = from }, proposal) =>
      proposal.kind === 'date' && proposal.from === firstDayOf(from) && proposal.to === lastDayOf(to),
  }

/** A number of things; whether they are then listed is for the person who confirms it. */
const isNumbered = (value: string, quote: string, proposal: Proposal): boolean =>
  (proposal.kind === 'count' || proposal.kind === 'list') &&
  proposal.value === value &&
  (counted(quote, value) === value || counted(proposal.quote, value) === counted(quote, value))

const keyOf = (number: string | undefined): string | undefined => {
  const symbol = parseSymbol(number ?? '')
  return symbol && symbolKey(symbol)
}

/** Whether a proposal cites what a reference cites, with the day where the reference gives one. */
export const sameReference = ({ number, text = '', issuedOn }: Reference, proposal: Of<'reference'>): boolean => {
  const sameWords =
    number === undefined ? foldText(proposal.cited) === foldText(text) : keyOf(proposal.number) === keyOf(number)
  return sameWords && proposal.issuedOn === issuedOn
}

/** How a text's proposals stand to what was encoded from it by hand. */
export interface Measured {
  readonly statements: number
  readonly references: number
  readonly proposed: number
  readonly missed: readonly string[]
  /** Proposed symbols that the text does not cite. */
  readonly falseReferences: readonly string[]
  readonly proposals: number
}

/** Each proposal stands for one statement or reference at most. */
export function measureProposals(text: string, { statements, references }: Report): Measured {
  const proposals = proposeStatements(text)
  const left = new Set(proposals)
  const missed: string[] = []
  const take = (id: string, fits: (proposal: Proposal) => boolean): void => {
    const found = [...left].find(fits)
    if (found) left.delete(found)
    else missed.push(id)
  }
  for (const statement of statements)
    take(statement.id, (proposal) =>
      (same[statement.kind] as (s: Statement, p: Proposal) => boolean)(statement, proposal),
    )
  for (const reference of references)
    take(reference.id, (proposal) => proposal.kind === 'reference' && sameReference(reference, proposal))
  const spare = [...left].filter((proposal): proposal is Of<'reference'> => proposal.kind === 'reference')
  return {
    statements: statements.length,
    references: references.length,
    proposed: statements.length + references.length - missed.length,
    missed,
    falseReferences: spare.flatMap(({ number }) => number ?? []),
    proposals: proposals.length,
  }
}
