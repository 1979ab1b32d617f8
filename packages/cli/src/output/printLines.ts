import { oneLine } from '@neuguong/core'
import type { Output } from '../app/io.ts'

/** Prints lines. A label that somebody wrote in several lines stays in its own, so that none looks like one of the program. */
export const printLines = (output: Output, lines: readonly string[]): void =>
  void output.write(`${lines.map(oneLine).join('\n')}\n`)
