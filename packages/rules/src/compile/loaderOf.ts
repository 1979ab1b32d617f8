import { hashOf } from '../resolve/identity.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import { MISSING } from './codes.ts'
import { layoutOf } from './decider.ts'
import { digitOfOption, isOther, kinds, type ReadStep, readSteps } from './facts.ts'
import type { Layout } from './layout.ts'
import type { Loader } from './loader.ts'
import type { Stretches } from './stretches.ts'

/** What is written for a fact. */
interface Written {
  readonly step: ReadStep
  readonly fact: FactOf | undefined
  /** The variable that holds the value, the table of its digits, and what else would make a digit of it. */
  readonly value: string
  readonly table: string
  readonly other: string
}

/** The options of a choice or a level as declared; what regulations name first is mostly the most frequent. */
const optionText = ({ step, fact, value }: Written): string =>
  `${(fact?.options ?? [])
    .map(({ id }) => `${value} === ${JSON.stringify(id)} ? ${digitOfOption(step, id)} : `)
    .join('')}${MISSING}`

/** Halves the edges of a number until it is known between which two it lies. */
function stretchText(value: string, stretches: Stretches, low: number, high: number): string {
  if (low === high) return String(stretches.digits[low])
  const middle = (low + high) >> 1
  const [below, above] = [stretchText(value, stretches, low, middle), stretchText(value, stretches, middle + 1, high)]
  return below === above ? below : `(${value} < ${stretches.edges[middle]} ? ${below} : ${above})`
}

function decimalText({ step: { stretches }, value }: Written): string {
  const { grid, edges } = stretches
  const { from, below, power, declared } = grid
  const within = [
    `typeof ${value} === 'number'`,
    `${value} >= ${from}`,
    `${value} < ${below}`,
    ...(declared
      ? [power === 1 ? `Number.isInteger(${value})` : `Math.round(${value} * ${power}) / ${power} === ${value}`]
      : []),
  ]
  return `${within.join(' && ')} ? ${stretchText(value, stretches, 0, edges.length)} : ${MISSING}`
}

const wholeText = ({ step: { min }, value, table }: Written): string =>
  min === 0
    ? `typeof ${value} === 'number' ? (${table}[${value}] ?? ${MISSING}) : ${MISSING}`
    : `typeof ${value} === 'number' && Number.isInteger(${value}) ? (${table}[${value} - ${min}] ?? ${MISSING}) : ${MISSING}`

const booleanText = ({ step: { yes, no }, value }: Written): string =>
  `${value} === true ? ${yes} : ${value} === false ? ${no} : ${MISSING}`

/** Most sets are empty. */
const setText = ({ step: { no }, value, other }: Written): string =>
  `Array.isArray(${value}) && ${value}.length === 0 ? ${no} : ${other}`

/** The digit of a value, as an expression. */
const texts: Readonly<Record<number, (written: Written) => string>> = {
  [kinds.number]: wholeText,
  [kinds.boolean]: booleanText,
  [kinds.option]: optionText,
  [kinds.decimal]: decimalText,
  [kinds.set]: setText,
}

/** Numbers side by side that are the same, as how many and which. */
function runsOf(table: Uint16Array): readonly string[] {
  const runs: [count: number, digit: number][] = []
  for (const digit of table) {
    const last = runs.at(-1)
    if (last?.[1] === digit) last[0]++
    else runs.push([1, digit])
  }
  return runs.map((run) => `[${run.join(', ')}]`)
}

/** The slots that hold digits of facts, and those that others are added to. */
const slotsOf = ({ shared }: Layout, steps: readonly ReadStep[]): readonly number[] =>
  [...new Set([...shared, ...steps.map(({ slot }) => slot)])].sort((a, b) => a - b)

const makesTables = [
  'const tableOf = (...runs: readonly (readonly [count: number, digit: number])[]): Uint16Array =>',
  '  Uint16Array.from(runs.flatMap(([count, digit]) => new Array<number>(count).fill(digit)))',
]

/** The lines of a module that say how members are loaded. */
function bodyOf(ruleset: Ruleset, layout: Layout): readonly string[] {
  const steps = [...readSteps(ruleset, layout).values()]
  const others = steps.filter(isOther)
  const digitOf = (step: ReadStep, index: number): string => {
    const [value, table] = [`value${index}`, `table${index}`]
    const other = `(others[${others.indexOf(step)}]?.(${value}, slots) ?? ${MISSING})`
    return texts[step.kind]?.({ step, fact: ruleset.facts[step.key], value, table, other }) ?? other
  }
  const digits = steps.map((step, index) => ({ slot: step.slot, text: `(${digitOf(step, index)})` }))
  const tables = steps.flatMap(({ kind, table }, index) =>
    kind === kinds.number ? [`const table${index} = tableOf(${runsOf(table).join(', ')})`] : [],
  )
  const sums = slotsOf(layout, steps).map((at) => {
    const own = digits.filter(({ slot }) => slot === at).map(({ text }) => text)
    return `  slots[${at}] = ${own.join(' +\n    ') || MISSING}`
  })
  // Compilers may be told to refuse what is not used.
  const used = [...(sums.length > 0 ? ['slots'] : []), ...(others.length > 0 ? ['others'] : [])]
  return [
    ...(tables.length > 0 ? makesTables : []),
    ...tables,
    '',
    `const load: Loader['load'] = (${['facts', ...used].join(', ')}) => {`,
    ...steps.map(({ key }, index) => `  const value${index} = facts[${JSON.stringify(key)}]`),
    '  const prototype: unknown = Object.getPrototypeOf(facts)',
    '  if (prototype !== Object.prototype && prototype !== null) return false',
    ...sums,
    '  return true',
    '}',
  ]
}

/** Whether a loader is what would be written for a ruleset now. */
export const loaderFits = (ruleset: Ruleset, layout: Layout, { written }: Loader): boolean =>
  written === hashOf(bodyOf(ruleset, layout))

/**
 * Writes a TypeScript module that loads members for `compile`, as fast as a function written by hand reads them. It is written once, when the
 * regulation changes, and is then a part of the program like any other file.
 *
 * @returns the text of a module that exports `loader`; the same ruleset always gives the same text
 */
export function loaderOf(ruleset: Ruleset): string {
  const { label, identity } = ruleset
  const body = bodyOf(ruleset, layoutOf(ruleset))
  return [
    `// ${label.replaceAll(/\s+/g, ' ')}, ${identity.on}, SHA-256 ${identity.sha256}`,
    "import type { Loader } from '@neuguong/rules'",
    '',
    ...body,
    '',
    '/** For `compile`, of the ruleset that it was written for. */',
    `export const loader: Loader = { written: '${hashOf(body)}', load }`,
    '',
  ].join('\n')
}
