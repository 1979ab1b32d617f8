import { type LookAtColumn, sight } from '../look.ts'

/** Trap 17: texts that Excel takes for formulas when it opens the file. A number with its sign is none. */
export const formulas: LookAtColumn = () => ({
  text: (found) =>
    /^[=@]|^[+-](?=.*[A-Za-z(])/.test(found) && !/^[-+][\d.,]+ ?%?$/.test(found)
      ? [sight({ code: 'cell-formula', params: { found } }, 'warning')]
      : [],
})
