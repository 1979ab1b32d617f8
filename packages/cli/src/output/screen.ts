import { randomUUID } from 'node:crypto'
import { visibleText } from '@neuguong/core'
import type { Io, Output } from '../app/io.ts'

/** Nobody who wrote a file, or named one, can know it: so only what bears it acts on a screen. */
const seal = randomUUID()

/** A sign of ours that acts on the screen, as it must go into a text that is printed: every other one is shown as its code. */
export const acting = (sign: string): string => `${seal}${sign}${seal}`

/** The text as it goes out: every second part is a sign of ours. */
const shown = (text: string): string =>
  text
    .split(seal)
    .map((part, at) => (at % 2 === 0 ? visibleText(part) : part))
    .join('')

const screenOf = (output: Output): Output => ({
  write: (text) => output.write(shown(text)),
  isTTY: output.isTTY,
  ...(output.once && { once: output.once.bind(output) }),
})

/**
 * The world of a command, where nothing that somebody wrote acts on a screen: in a label, an id, the name of a file, the line of a
 * broken file. All that a command prints goes through here. In JSON the codes are JSON's own, so programs read what was written.
 */
export const onScreen = (io: Io): Io => ({ ...io, stdout: screenOf(io.stdout), stderr: screenOf(io.stderr) })
