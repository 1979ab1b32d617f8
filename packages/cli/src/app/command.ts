import { type BaseArgs, buildCommand, type Command, type CommandBuilderArguments } from '@stricli/core'
import type { Words } from '../words/words.ts'
import { optionNames } from './optionNames.ts'
import type { Session } from './session.ts'

/** What help shows of an option or an argument. */
interface Shown {
  readonly brief: string
  readonly placeholder?: string
  readonly optional?: boolean
  readonly default?: unknown
  readonly values?: readonly string[]
}

/** The options and arguments of a command, as far as help shows them. */
interface ShownParameters {
  readonly flags?: Readonly<Record<string, Shown>>
  readonly positional?: { readonly parameters?: readonly Shown[] }
}

const nameOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The options with their Vietnamese names, where help has a place for them. */
const withNames = (words: Words, flags: Readonly<Record<string, Shown>>): Readonly<Record<string, Shown>> =>
  Object.fromEntries(
    Object.entries(flags).map(([key, flag]) => [
      key,
      { ...flag, brief: words.help.alsoCalled(flag.brief, optionNames[nameOf(key)] ?? '') },
    ]),
  )

const isOptional = ({ optional, default: preset }: Shown): boolean => optional ?? preset !== undefined

/** How a command is called: the options that it needs, and every argument, those in brackets that may be left out. */
function usageOf({ flags = {}, positional }: ShownParameters): string {
  const needed = Object.entries(flags).filter(([, flag]) => !isOptional(flag))
  return [
    ...needed.map(([key, { placeholder, values }]) => `(--${nameOf(key)} ${placeholder ?? values?.join('|') ?? ''})`),
    ...(positional?.parameters ?? []).map((one) =>
      isOptional(one) ? `[${one.placeholder ?? ''}]` : `<${one.placeholder ?? ''}>`,
    ),
  ].join(' ')
}

/** Builds a command whose help names every argument, and every option in Vietnamese, too. */
export function command<Flags extends Readonly<Partial<Record<keyof Flags, unknown>>>, Args extends BaseArgs>(
  words: Words,
  built: CommandBuilderArguments<Flags, Args, Session>,
): Command<Session> {
  // The parser's types are by the options of one command; help looks at what all have in common.
  const parameters = built.parameters as ShownParameters
  const usage = usageOf(parameters)
  const named = { ...parameters, flags: withNames(words, parameters.flags ?? {}) } as typeof built.parameters
  const own = buildCommand<Flags, Args, Session>({
    ...built,
    parameters: named,
    docs: { ...built.docs, customUsage: [usage] },
  } as typeof built)
  return { ...own, formatUsageLine: ({ prefix }) => [...prefix, usage].join(' ').trimEnd() }
}
