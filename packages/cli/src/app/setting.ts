import { type ParameterValues, type Ruleset, suggest } from '@neuguong/rules'
import type { Words } from '../words/words.ts'
import { UsageError } from './usageError.ts'

/** Reads `soViec=8`: a parameter and the value to try, still as text. */
export function parseSetting(words: Words, input: string): readonly [string, string] {
  const [, id, value] = /^([^=\s]+)=(.+)$/.exec(input) ?? []
  if (id === undefined || value === undefined) throw new UsageError(words.diff.badSetting(input))
  return [id, value]
}

type Value = ParameterValues[string]

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  có: true,
  co: true,
  không: false,
  khong: false,
}

/** The text as a value of the type that the parameter has; a decimal comma is read, a thousands point is not guessed at. */
function valueLike(known: Value, input: string): Value | undefined {
  if (typeof known === 'string') return input
  if (typeof known === 'boolean') return Object.hasOwn(truths, input) ? truths[input] : undefined
  return /^-?\d+([.,]\d+)?$/.test(input) ? Number(input.replace(',', '.')) : undefined
}

/**
 * The values to try, held against the parameters of the ruleset.
 *
 * @throws UsageError when there is no such parameter, or its value is of another type
 */
export function settingsFor(
  words: Words,
  { parameters }: Ruleset,
  settings: readonly (readonly [string, string])[],
): ParameterValues {
  const ids = Object.keys(parameters)
  return Object.fromEntries(
    settings.map(([id, input]) => {
      const parameter = Object.hasOwn(parameters, id) ? parameters[id] : undefined
      if (!parameter) throw new UsageError(words.diff.unknownParameter(id, suggest(id, ids), ids))
      const value = valueLike(parameter.value, input)
      if (value === undefined) throw new UsageError(words.diff.badValue(id, input, String(parameter.value)))
      return [id, value]
    }),
  )
}
