import { type Ruleset, suggest } from '@neuguong/rules'
import type { Words } from '../words/words.ts'
import { UsageError } from './usageError.ts'

/** Reads `i3=1`: the interpretation and the reading to try, counted from 0. */
export function parseReading(words: Words, input: string): readonly [string, number] {
  const [, id, reading] = /^([^=\s]+)=(\d+)$/.exec(input) ?? []
  if (id === undefined || reading === undefined) throw new UsageError(words.args.badReading(input))
  return [id, Number(reading)]
}

/**
 * Holds the readings asked for against the interpretations of the ruleset.
 *
 * @throws UsageError when there is no such interpretation, or no such reading of it
 */
export function checkReadings(
  words: Words,
  { interpretations }: Ruleset,
  readings: readonly (readonly [string, number])[],
): void {
  for (const [id, reading] of readings) {
    const interpretation = Object.hasOwn(interpretations, id) ? interpretations[id] : undefined
    if (!interpretation)
      throw new UsageError(words.args.unknownInterpretation(id, suggest(id, Object.keys(interpretations))))
    if (interpretation.readings[reading] === undefined)
      throw new UsageError(words.args.unknownReading(id, reading, interpretation.readings))
  }
}
