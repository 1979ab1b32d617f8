import type { LookAtColumn } from '../look.ts'
import { days } from './days.ts'
import { dust } from './dust.ts'
import { formulas } from './formulas.ts'
import { ids } from './ids.ts'
import { letters } from './letters.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { personal } from './personal.ts'
import { spelling } from './spelling.ts'
import { symbols } from './symbols.ts'
import { units } from './units.ts'

/** All that the doctor looks at in a column, one line each. */
export const looks: readonly LookAtColumn[] = [
  letters,
  spelling,
  numbers,
  dust,
  days,
  ids,
  formulas,
  symbols,
  names,
  units,
  personal,
]
