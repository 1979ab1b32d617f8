import type { TraceNode } from '../evaluate/trace.ts'
import { FALSE, negate, TRUE, type Truth } from '../evaluate/truth.ts'
import { type Known, type Operator, operatorRow } from '../language/operators.ts'
import { factsOfTest } from '../resolve/derived.ts'
import { NOT_RATED } from '../resolve/rules.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { cited, factOf, knownText, name, type Speech, valueToken } from './speech.ts'
import { type Block, fill, line, type Mark, type Token, text } from './tokens.ts'

/** A part of an evaluated tree as it is told: under a negation everything turns round. `under`: the clause already named above. */
interface Told {
  readonly node: TraceNode
  readonly negated: boolean
  readonly under: string
}

/** How a truth is marked. */
export const markOf = (truth: Truth): Mark => (truth === TRUE ? 'yes' : truth === FALSE ? 'no' : 'unknown')

const truthOf = ({ node, negated }: Told): Truth => (negated ? negate(node.truth) : node.truth)

const citedOnce = (speech: Speech, cite: string, { under }: Told): readonly Token[] =>
  cite === under ? [] : cited(speech, cite)

/** A required value in words; an option stands in quotation marks, as its name may be a phrase. */
const wantedText = (speech: Speech, fact: string, value: Known): string => {
  const wanted = knownText(speech, fact, value)
  return factOf(speech, fact).options.length > 0 && !Array.isArray(value) ? `“${wanted}”` : wanted
}

/** What a comparison requires; "not no" is said as "yes". */
function requirement(speech: Speech, test: Compare, negated: boolean): readonly Token[] {
  const { words, ruleset } = speech
  const { fact, value, parameter } = test
  const operator = negated ? operatorRow(test.operator).complement : test.operator
  if (typeof value === 'boolean') {
    const wanted = value === (operator === 'equal') ? words.yes : words.no
    return fill(words.operators.equal, { value: text(`“${wanted}”`) })
  }
  const other = typeof value === 'object' && 'fact' in value ? value.fact : undefined
  const wanted: Token = other
    ? name('fact', other, factOf(speech, other).label)
    : text(wantedText(speech, fact, value as Known))
  const ofDays: Partial<Record<Operator, string>> = factOf(speech, fact).type === 'day' ? words.dayOperators : {}
  const required = fill(ofDays[operator] ?? words.operators[operator], { value: wanted })
  if (parameter === undefined) return required
  const label = ruleset.parameters[parameter]?.label ?? parameter
  return fill(words.byParameter, { required, parameter: name('parameter', parameter, label) })
}

function comparisonLine(speech: Speech, told: Told, depth: number, template?: string): Block {
  const test = told.node.test as Compare
  const { label, cite } = factOf(speech, test.fact)
  const truth = truthOf(told)
  const tokens = fill(template ?? speech.words.comparison[markOf(truth)], {
    fact: name('fact', test.fact, label),
    value: valueToken(speech, test.fact, told.node.left),
    required: requirement(speech, test, told.negated),
    cite: citedOnce(speech, cite, told),
  })
  return line(depth, tokens, markOf(truth))
}

const isAll = ({ node, negated }: Told): boolean => (node.test.kind === 'all') !== negated

/** The parts that make a list come out as it did: those that hold, or those that do not, or those that are open. */
function decisive(told: Told): readonly Told[] {
  const truth = truthOf(told)
  const parts = told.node.parts.map((node) => ({ ...told, node }))
  const settles = isAll(told) ? truth !== TRUE : truth !== FALSE
  return settles ? parts.filter((part) => truthOf(part) === truth) : parts
}

/** What stands above the parts of a named condition or a reading, and the clause it names. */
function titleOf(speech: Speech, told: Told): { tokens: readonly Token[]; cite: string } {
  const { ruleset, words } = speech
  const { test } = told.node
  if (test.kind === 'reading') {
    const { question = '', readings = [], chosen = 0, cite = '' } = ruleset.interpretations[test.interpretation] ?? {}
    const reading = name('interpretation', test.interpretation, readings[chosen] ?? test.interpretation)
    return { tokens: fill(words.reading, { question: text(question), reading }), cite }
  }
  const id = test.kind === 'named' ? test.name : ''
  const { label = id, cite = '' } = ruleset.conditions[id] ?? {}
  const named = name('condition', id, label)
  return { tokens: told.negated ? fill(words.notNamed[markOf(truthOf(told))], { name: named }) : [named], cite }
}

function titledLines(speech: Speech, told: Told, depth: number): Block[] {
  const [node] = told.node.parts
  const { tokens, cite } = titleOf(speech, told)
  const title = line(depth, [...tokens, ...citedOnce(speech, cite, told)], markOf(truthOf(told)))
  if (!node) return [title]
  // what is said not to be excluded is told in its own terms: why somebody belongs to it, not why he fails not to
  const negated = told.negated && (told.node.test.kind !== 'named' || truthOf(told) === TRUE)
  const part = { node, negated, under: cite }
  const isList = node.test.kind === 'all' || node.test.kind === 'any'
  const parts = isList && (isAll(part) || decisive(part).length === 1) ? decisive(part) : [part]
  return [title, ...parts.flatMap((inner) => tell(speech, inner, depth + 1))]
}

function listLines(speech: Speech, told: Told, depth: number): Block[] {
  const parts = decisive(told)
  if (parts.length === 1) return parts.flatMap((part) => tell(speech, part, depth))
  const mark = markOf(truthOf(told))
  const intro = line(depth, [text((isAll(told) ? speech.words.all : speech.words.any)[mark])], mark)
  return [intro, ...parts.flatMap((part) => tell(speech, part, depth + 1))]
}

function tell(speech: Speech, told: Told, depth: number): Block[] {
  switch (told.node.test.kind) {
    case 'compare':
      return [comparisonLine(speech, told, depth)]
    case 'all':
    case 'any':
      return listLines(speech, told, depth)
    case 'not':
      return told.node.parts.flatMap((node) => tell(speech, { ...told, node, negated: !told.negated }, depth))
    default:
      return titledLines(speech, told, depth)
  }
}

const told = (node: TraceNode, negated = false): Told => ({ node, negated, under: '' })

/** Why a test came out as it did: only the parts that decide it, each with the value, what was required, and the clause. */
export const reasons = (speech: Speech, node: TraceNode, depth: number): Block[] => tell(speech, told(node), depth)

/** The comparisons that are lacking: all of those of a list that needs all, the cheapest way of a list that needs one. */
function gaps(part: Told, costOf: Cost): readonly Told[] {
  if (truthOf(part) === TRUE) return []
  const { test, parts } = part.node
  if (test.kind === 'compare') return [part]
  const inner = parts.map((node) => gaps({ ...part, node, negated: part.negated !== (test.kind === 'not') }, costOf))
  if ((test.kind === 'any' || test.kind === 'all') && !isAll(part))
    return inner.reduce((best, way) => (costOf(way) < costOf(best) ? way : best))
  return inner.flat()
}

type Cost = (gaps: readonly Told[]) => number

/** Facts that say whom a rule is about are not conduct: nobody retires, or is exempted, to be rated better. */
const costWith =
  (status: ReadonlySet<string>): Cost =>
  (list) =>
    list.reduce((sum, { node }) => sum + (node.test.kind === 'compare' && status.has(node.test.fact) ? 100 : 1), 0)

/** What is lacking for a test to hold (`negated`: for it not to hold): each comparison with what it requires and the value now. */
export const lacking = (speech: Speech, node: TraceNode, negated: boolean, depth: number): Block[] =>
  gaps(told(node, negated), costWith(statusFacts(speech))).map((part) =>
    comparisonLine(speech, part, depth, speech.words.nextNeed),
  )

/** How much is lacking for a test to hold. */
export const lackingCost = (speech: Speech, node: TraceNode): number => {
  const cost = costWith(statusFacts(speech))
  return cost(gaps(told(node), cost))
}

/** The facts that make the subject groups, and those that exempt somebody from being rated. */
const statusFacts = ({ ruleset }: Speech): ReadonlySet<string> => {
  const exempting = ruleset.tiers.rules.flatMap(({ tier, test }) => (tier === NOT_RATED && test ? [test] : []))
  return new Set([...ruleset.groups.map(({ test }) => test), ...exempting].flatMap(factsOfTest))
}

/**
 * The part of a rule that says it is not about this member: it does not hold, and asks only for facts that make the subject groups.
 * Telling this alone spares the reader everything else that such a rule wants.
 */
export function outOfScope(speech: Speech, node: TraceNode): TraceNode | undefined {
  const status = statusFacts(speech)
  const parts = node.test.kind === 'all' ? node.parts : [node]
  return parts.find((part) => part.truth === FALSE && factsOfTest(part.test).every((fact) => status.has(fact)))
}
