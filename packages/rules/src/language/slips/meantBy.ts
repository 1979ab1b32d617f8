import type { Token } from './tokens.ts'

/**
 * What a bracket was meant to be, by what stands behind it: a list has no keys, and what has keys is no list.
 *
 * @param next - the tokens behind it
 */
export function meantBy(next: readonly Token[], kind: '{' | '['): '{' | '[' {
  const [first, second, third, fourth] = next
  if (kind === '[') return first?.kind === 'string' && second?.kind === ':' ? '{' : '['
  if (first?.kind === '{' || first?.kind === '[') return '['
  const isItem = (token: Token | undefined): boolean =>
    token?.kind === ',' || token?.kind === '}' || token?.kind === ']'
  const isList =
    first?.kind === 'string' && isItem(second) && (second?.kind !== ',' || (third?.kind === 'string' && isItem(fourth)))
  return isList ? '[' : '{'
}
