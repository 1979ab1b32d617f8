import { readFileSync } from 'node:fs'
import { parseUnits, type UnitTree, unitTree } from '@neuguong/rules'
import { expectValue } from './library.ts'

const folder = new URL('../units/', import.meta.url)

/**
 * The units of the invented committee as they stand on a day: a province, five Party committees below it, and sixty cells, of which two
 * merged in the middle of 2017. The rows of `syntheticCommittee` name the cells.
 *
 * @example
 * ```ts
 * readUnits('2017-06-30').nodes.length // => 66
 * readUnits('2017-07-01').nodes.length // => 65
 * ```
 */
export function readUnits(on: string): UnitTree {
  const file = 'dong-nai.json'
  const { data, source } = expectValue(parseUnits(readFileSync(new URL(file, folder), 'utf8'), file))
  return expectValue(unitTree(data, on, source))
}
