import type { Contender } from './contender.ts'
import { hand } from './hand.ts'
import { jsonLogic } from './jsonLogic.ts'
import { jsonRulesEngine } from './jsonRulesEngine.ts'
import { ours } from './ours.ts'
import { zen } from './zen.ts'

/** Everybody who decides members one by one. A new contender is one file and its line here. */
export const contenders: readonly Contender[] = [hand, ...ours, ...jsonRulesEngine, ...zen, ...jsonLogic]

/** The contender of this id. */
export function contenderOf(id: string): Contender {
  const found = contenders.find((contender) => contender.id === id)
  if (!found) throw new Error(`no contender ${id}; there are ${contenders.map((contender) => contender.id).join(', ')}`)
  return found
}
