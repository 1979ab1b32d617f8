import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from '../app/session.ts'
import { REGULATION } from './findRegulation.ts'
import { isKind } from './kinds.ts'
import { decode } from './readText.ts'

/** What is to be said of a file that stands where another was to be. */
export interface Swapped {
  /** The command with the two arguments the other way round. */
  readonly command?: string
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function isRegulation(path: string): Promise<boolean> {
  if (await isFile(join(path, REGULATION))) return true
  const bytes = (await isFile(path)) ? await readFile(path).catch(() => undefined) : undefined
  const text = bytes && decode(bytes)
  return text !== undefined && isKind(text, 'regulation')
}

/** An argument as a person types it again. */
const typed = (arg: string): string => (/^[\p{L}\p{N}\p{M}@%+=:,./\\_-]+$/u.test(arg) ? arg : JSON.stringify(arg))

/**
 * Whether a file was given in the place of another argument: whether anything else was given that is there, and how the command is written
 * when that is the regulation.
 *
 * @returns nothing when there was no other argument to mistake it for
 */
export async function swappedWith({ argv = [] }: Session, file: string): Promise<Swapped | undefined> {
  const at = argv.indexOf(file)
  const others = argv.flatMap((arg, index) => (index > 0 && index !== at && !arg.startsWith('-') ? [index] : []))
  let found: Swapped | undefined
  for (const index of others) {
    const other = argv[index] ?? ''
    if (at < 0 || !(await exists(other))) continue
    found ??= {}
    if (index !== at + 1 || !(await isRegulation(other))) continue
    return { command: ['neuguong', ...argv.with(at, other).with(index, file)].map(typed).join(' ') }
  }
  return found
}
