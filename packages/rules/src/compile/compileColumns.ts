import { conclusionsOf, type Decision } from '../evaluate/decision.ts'
import type { FactValue } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Columns, hasBit, valueAt } from './columns.ts'
import { decider } from './decider.ts'
import { type Block, fills } from './fill.ts'

/** The outcomes of decisions, in the order of their codes in {@link DecidedColumns}. */
export const outcomes = ['decided', 'undecided', 'not-rated', 'unruled', 'conflict'] as const

/** Decisions as columns. Which facts are missing is not among them. */
export interface DecidedColumns {
  /** Index in {@link outcomes}. */
  readonly outcome: Uint8Array
  /** Index of the rule that decided in `tiers.rules`; -1 where none did. */
  readonly rule: Int32Array
  /**
   * The conclusions still possible, of one that is decided the tier: bit `n % 32` of word `n / 32` of a row is conclusion `n` of
   * `conclusionsOf(tiers)`; `isPossible` asks for one.
   */
  readonly possible: Uint32Array
  /** How many words of `possible` each row has: one for every 32 conclusions. */
  readonly words: number
}

/** Whether a conclusion, by its place in `conclusionsOf(tiers)`, is still possible for a row. */
export const isPossible = ({ possible, words }: DecidedColumns, row: number, conclusion: number): boolean =>
  hasBit(possible, words, row, conclusion)

/** Decides members in columns. */
export interface ColumnReader {
  /**
   * @param columns - the members
   * @param from - the first row; 0 when omitted
   * @param to - the row behind the last; all when omitted
   * @returns the decisions of these rows
   */
  readonly decide: (columns: Columns, from?: number, to?: number) => DecidedColumns
}

/** Rows that are coded at a time: few enough that their digits stay in the fastest memory. */
const rowsOfBlock = 256

/** What decisions are in columns, by their number; there are more of them as members come. */
interface Codes {
  readonly outcome: number[]
  readonly rule: number[]
  /** As in {@link DecidedColumns}. */
  readonly possible: number[]
  readonly words: number
}

/** Adds the codes of decisions that are new. */
function coder({ tiers }: Ruleset, decisions: readonly Decision[]): { codes: Codes; update: () => void } {
  const conclusions = conclusionsOf(tiers)
  const words = Math.ceil(conclusions.length / 32)
  const codes: Codes = { outcome: [], rule: [], possible: [], words }
  const update = (): void => {
    for (const { outcome, rule, possible } of decisions.slice(codes.outcome.length)) {
      codes.outcome.push(outcomes.indexOf(outcome))
      codes.rule.push(tiers.rules.findIndex(({ id }) => id === rule))
      const bits = new Uint32Array(words)
      for (const conclusion of possible) {
        const bit = conclusions.indexOf(conclusion)
        bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31))
      }
      codes.possible.push(...bits)
    }
  }
  return { codes, update }
}

/**
 * Compiles a ruleset for members in columns, as databases and Parquet files have them: the same decisions as `compile`, without an object
 * for each member.
 *
 * @param ruleset - from `resolve`
 */
export function compileColumns(ruleset: Ruleset): ColumnReader {
  const { layout, computed, decisions, decide: decideRow } = decider(ruleset)
  const fillOf = fills(ruleset, layout)
  const width = layout.sizes.length
  const slots = new Uint16Array(rowsOfBlock * width)
  const { codes, update } = coder(ruleset, decisions)

  const fill = ({ facts }: Columns, block: Block): void => {
    slots.fill(0)
    for (const [id, fillColumn] of fillOf) if (facts[id]) fillColumn(facts[id], block)
  }
  const compute = ({ facts }: Columns, row: number, offset: number): void => {
    if (!computed) return
    const values: Record<string, FactValue> = {}
    for (const id of computed.inputs)
      if (facts[id] && ruleset.facts[id]) values[id] = valueAt(ruleset.facts[id], facts[id], row)
    computed.compute(values, slots, offset)
  }
  return {
    decide: (columns, first = 0, end = columns.rows) => {
      const size = Math.max(0, end - first)
      const { words } = codes
      const decided: DecidedColumns = {
        outcome: new Uint8Array(size),
        rule: new Int32Array(size),
        possible: new Uint32Array(size * words),
        words,
      }
      for (let from = first; from < end; from += rowsOfBlock) {
        const rows = Math.min(rowsOfBlock, end - from)
        fill(columns, { slots, width, from, rows })
        for (let row = 0; row < rows; row++) {
          compute(columns, from + row, row * width)
          const number = decideRow(slots, row * width)
          if (number >= codes.outcome.length) update()
          const at = from - first + row
          decided.outcome[at] = codes.outcome[number] as number
          decided.rule[at] = codes.rule[number] as number
          for (let word = 0; word < words; word++)
            decided.possible[at * words + word] = codes.possible[number * words + word] as number
        }
      }
      return decided
    },
  }
}
