/** Names of kinds of errors; anything else may be a text that somebody wrote. */
const kind = /^[A-Z][A-Za-z]{0,40}Error$/
const code = /^[A-Z][A-Z0-9_]{1,40}$/

/** Where in the program a line of a stack is: the last parts of the path, which name no folder of a person. */
const place = /(?:^|[\s(/\\])((?:[\w@.+-]+[/\\]){0,2}[\w.+-]+\.[cm]?[jt]s:\d+:\d+)\)?$/

const mostPlaces = 12

/**
 * The lines of a stack below its message. The message is cut off by what it is, not by how lines look: a cell that is quoted in it may
 * look like anything. Nothing when it is not where it should be.
 */
function linesBelow({ name, message, stack = '' }: Error, codeOf: string): readonly string[] {
  const heads = [`${name}: ${message}`, `${name} [${codeOf}]: ${message}`, ...(message === '' ? [name] : [])]
  const head = heads.find((one) => stack.startsWith(`${one}\n`))
  return head === undefined ? [] : stack.slice(head.length + 1).split('\n')
}

const placesOf = (error: Error, codeOf: string): readonly string[] =>
  linesBelow(error, codeOf)
    .flatMap((line) => place.exec(line.trimEnd())?.[1] ?? [])
    .slice(0, mostPlaces)

/**
 * What of an unexpected exception can be told: its kind, its code and where in the program it was thrown. Its message is not: a library may
 * quote in it what it reads.
 */
export function describeFault(exception: unknown): string {
  if (!(exception instanceof Error)) return 'Error'
  const given = String((exception as { readonly code?: unknown }).code ?? '')
  const known = code.test(given) ? given : ''
  const name = kind.test(exception.name) ? exception.name : 'Error'
  const head = known === '' ? name : `${name} ${known}`
  return [head, ...placesOf(exception, given).map((at) => `  ${at}`)].join('\n')
}
