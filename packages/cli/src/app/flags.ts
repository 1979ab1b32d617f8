import { Day, parseVietnameseDay } from '@neuguong/core'
import { STDIN } from '../files/readText.ts'
import type { Words } from '../words/words.ts'
import { UsageError } from './usageError.ts'

/** Reads a day of the command line: `2025-12-31`, or as Vietnamese write it, `31/12/2025`. */
export function parseDay(words: Words, input: string): Day {
  const day = Day.safeParse(input)
  if (day.success) return day.data
  const meant = parseVietnameseDay(input)
  const whole = Day.safeParse(meant)
  if (whole.success) return whole.data
  throw new UsageError(words.args.badDay(input))
}

const text = (input: string): string => input

/** The flags that commands share, in the words of one language. */
export const flagsFor = (words: Words) => ({
  /** Only for the help: `takeLang` has taken it out before the arguments are read. */
  lang: {
    kind: 'parsed' as const,
    parse: text,
    brief: words.flags.lang,
    placeholder: words.placeholders.lang,
    optional: true as const,
  },
  on: {
    kind: 'parsed' as const,
    parse: (input: string) => parseDay(words, input),
    brief: words.flags.on,
    placeholder: words.placeholders.day,
  },
  with: {
    kind: 'parsed' as const,
    parse: text,
    brief: words.flags.with,
    placeholder: words.placeholders.folder,
    variadic: true as const,
    optional: true as const,
  },
  json: { kind: 'boolean' as const, brief: words.flags.json, withNegated: false as const, default: false },
})

/** The arguments that commands share. */
export const argumentsFor = ({ arguments: briefs, placeholders }: Words) => ({
  regulation: { parse: text, brief: briefs.regulation, placeholder: placeholders.regulation },
  members: { parse: text, brief: briefs.members, placeholder: placeholders.members },
  folder: { parse: text, brief: briefs.folder, placeholder: placeholders.folder },
})

/** Standard input can be read once. */
export function forbidTwoStdin(words: Words, ...paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path === STDIN).length > 1) throw new UsageError(words.args.twoStdin)
}
