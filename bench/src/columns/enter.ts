import { loadOurs } from '../contenders/ours.ts'
import type { Enter } from '../run/entrant.ts'
import { columnsOf } from './columns.ts'

/** Rows that are decided at once, as somebody who reads a file would do it. */
const slice = 65_536

/** Our column form over the whole table, once through in each step. */
const enterAs =
  (course: string): Enter =>
  async (size, rows) => {
    const { rules, ruleset } = await loadOurs(size)
    const columns = columnsOf(rows)
    return {
      build: async () => {
        const reader = rules.compileColumns(ruleset)
        reader.decide(columns, 0, 1)
        const step = () => {
          let sum = 0
          for (let from = 0; from < rows; from += slice) {
            const { outcome, rule, possible } = reader.decide(columns, from, Math.min(rows, from + slice))
            sum += (outcome.at(-1) ?? 0) + (rule.at(-1) ?? 0) + (possible.at(-1) ?? 0)
          }
          return { members: rows, sum }
        }
        return new Map([[course, { step }]])
      },
    }
  }

/** Columns beside those who decide one by one, and beside tables. */
export const enterColumns = enterAs('all')
/** Columns as populations grow. */
export const enterColumnsPass = enterAs('pass')
