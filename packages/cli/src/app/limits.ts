import { type Limits, limitsWith, mostLimits } from '@neuguong/rules'
import { type ListLimits, listLimitsWith, mostListLimits } from '../members/limits.ts'
import type { Words } from '../words/words.ts'
import { UsageError } from './usageError.ts'

const option = /^--(?:limit|gioi-han)(?:=(.*))?$/s

/** The limits that the option reads: those of regulations and those of lists. */
const known: Readonly<Record<string, number>> = { ...mostLimits, ...mostListLimits }

/** What `--limit` asks for, and the arguments without it. */
export interface Limited {
  readonly argv: readonly string[]
  readonly written: readonly string[]
}

/** Takes every `--limit name=value` (`--gioi-han`) out of the arguments, because every command that reads a file has it. */
export function takeLimits(argv: readonly string[]): Limited {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const written: string[] = []
  const left: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const found = at < end ? option.exec(argv[at] ?? '') : null
    if (!found) left.push(argv[at] ?? '')
    else written.push(found[1] ?? argv[++at] ?? '')
  }
  return { argv: left, written }
}

function readLimit(words: Words, written: string): readonly [string, number] {
  const [, name = '', value = ''] = /^([^=\s]+)=(\d{1,15})$/.exec(written) ?? []
  const most = Object.hasOwn(known, name) ? known[name] : undefined
  if (most === undefined || Number(value) < 1 || Number(value) > most)
    throw new UsageError(words.args.badLimit(written, known))
  return [name, Number(value)]
}

/**
 * The limits asked for, each written as `name=value`.
 *
 * @throws UsageError when one is no limit, or more than is possible
 */
export function limitsFor(words: Words, written: readonly string[]): Limits & ListLimits {
  const asked = written.map((one) => readLimit(words, one))
  const among = (names: object) => Object.fromEntries(asked.filter(([name]) => Object.hasOwn(names, name)))
  return { ...limitsWith(among(mostLimits)), ...listLimitsWith(among(mostListLimits)) }
}
