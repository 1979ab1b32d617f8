import type { Readable, Writable } from 'node:stream'
import { visibleLine, visibleText } from '@neuguong/core'
import type { Session } from './session.ts'
import { UsageError } from './usageError.ts'

/** One question: what is wrong with an answer is said at once, and asked again. */
export interface Question {
  readonly message: string
  readonly placeholder?: string
  readonly initial?: string
  /** Why an answer will not do; `undefined` when it will. */
  readonly refuse: (answer: string) => string | undefined
}

/** Whether somebody sits there to answer. */
export const canAsk = ({ io }: Session): boolean =>
  io.stdout.isTTY === true && (io.stdin as { isTTY?: boolean } | undefined)?.isTTY === true

/**
 * Asks one question.
 *
 * @throws UsageError when the person breaks off
 */
export async function ask({ world, words }: Session, question: Question): Promise<string> {
  const { isCancel, text } = await import('@clack/prompts')
  const answer = await text({
    message: visibleText(question.message),
    ...(question.placeholder !== undefined && { placeholder: question.placeholder }),
    ...(question.initial !== undefined && { initialValue: visibleLine(question.initial) }),
    validate: (value) => question.refuse(value ?? ''),
    input: world.stdin as unknown as Readable,
    output: world.stdout as unknown as Writable,
  })
  if (isCancel(answer)) throw new UsageError(words.init.cancelled)
  return answer ?? ''
}
