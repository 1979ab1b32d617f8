import { styleText } from 'node:util'
import type { Io, Output } from '../app/io.ts'
import { acting } from './screen.ts'

/** Whether to colour what goes there: only for a person, and never against `NO_COLOR`. */
export const isColoured = ({ isTTY }: Output, env: Io['env'] = {}): boolean =>
  isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'

/** Paints text, or leaves it as it is. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly note: (text: string) => string
  readonly good: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

/** The paint for one output. */
export function paintFor(output: Output, env: Io['env']): Paint {
  const coloured = isColoured(output, env)
  const paint = (style: Parameters<typeof styleText>[0]) => {
    const [begin = '', end = ''] = styleText(style, '|', { validateStream: false }).split('|')
    return (text: string) => (coloured ? `${acting(begin)}${text}${acting(end)}` : text)
  }
  return {
    error: paint('red'),
    warning: paint('yellow'),
    note: paint('cyan'),
    good: paint('green'),
    strong: paint('bold'),
    faint: paint('dim'),
  }
}
