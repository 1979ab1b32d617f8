import { type ApplicationText, ArgumentScannerError, formatMessageForArgumentScannerError } from '@stricli/core'
import type { Words } from '../words/words.ts'
import { isTooLarge } from './exitCode.ts'
import { FailedRun } from './failedRun.ts'
import { describeFault } from './fault.ts'
import { UsageError } from './usageError.ts'

/** What is said of an exception: what was written for a person, else nothing that it may quote. */
const messageOf = (exception: unknown): string =>
  exception instanceof UsageError || exception instanceof FailedRun ? exception.message : describeFault(exception)

function argumentMessage(words: Words, exception: unknown): string {
  const { args } = words
  if (!(exception instanceof ArgumentScannerError)) return messageOf(exception)
  return formatMessageForArgumentScannerError(exception, {
    AliasNotFoundError: ({ input }) => args.unknownFlag(`-${input}`, []),
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: name, exception: cause }) =>
      args.badValue(name, messageOf(cause)),
    EnumValidationError: ({ externalFlagName, input, values }) => args.notOneOf(externalFlagName, input, values),
    FlagNotFoundError: ({ input, corrections }) =>
      args.unknownFlag(
        `--${input}`,
        corrections.map((name) => `--${name}`),
      ),
    InvalidNegatedFlagSyntaxError: ({ externalFlagName }) => args.noValueWanted(externalFlagName),
    UnexpectedFlagError: ({ externalFlagName }) => args.flagTwice(externalFlagName),
    UnexpectedPositionalError: ({ expectedCount, input }) => args.tooMany(expectedCount, input),
    UnsatisfiedFlagError: ({ externalFlagName }) => args.flagWithoutValue(externalFlagName),
    UnsatisfiedPositionalError: ({ placeholder }) => args.missing(placeholder),
  })
}

/** A mistake of the person or a failing disk is said in words; of a fault of ours is shown where it is, so that it can be reported. */
function failure(words: Words, exception: unknown): string {
  if (isTooLarge(exception)) return `${words.mark.error} ${words.args.tooLarge}`
  if (exception instanceof UsageError || exception instanceof FailedRun)
    return `${words.mark.error} ${exception.message}`
  return words.args.fault(describeFault(exception))
}

/** Everything that the argument parser prints, in the words of one language. */
export const applicationText = (words: Words): ApplicationText => ({
  keywords: words.help.keywords,
  headers: words.help.headers,
  briefs: words.help.briefs,
  exceptionWhileParsingArguments: (exception) =>
    `${words.mark.error} ${argumentMessage(words, exception)}\n${words.args.seeHelp}`,
  exceptionWhileLoadingCommandFunction: (exception) => failure(words, exception),
  exceptionWhileLoadingCommandContext: (exception) => failure(words, exception),
  exceptionWhileRunningCommand: (exception) => failure(words, exception),
  commandErrorResult: (error) => failure(words, error),
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `${words.mark.error} ${words.args.unknownCommand(input, corrections)}\n${words.args.seeHelp}`,
  noTextAvailableForLocale: ({ requestedLocale }) => words.args.unknownLang(requestedLocale),
  exceptionWhileRunningIntegrationHook: ({ exception }) => failure(words, exception),
  exceptionWhileRunningIntegrationFlag: ({ exception }) => failure(words, exception),
  currentVersionIsNotLatest: ({ currentVersion }) => currentVersion,
})
