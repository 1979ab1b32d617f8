const units: readonly (readonly string[])[] = [
  ['một', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm', 'nhăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
]

const unitOf = (word: string | undefined): number => units.findIndex((words) => words.includes(word ?? '')) + 1

/**
 * The number from 1 to 100 that Vietnamese words say; none where a word is no part of one.
 *
 * @example
 * ```ts
 * numberOfWords('tám mươi lăm') // => 85
 * numberOfWords('một trăm') // => 100
 * ```
 */
export function numberOfWords(words: string): number | undefined {
  const [first, second, third, ...more] = words.toLowerCase().split(' ')
  if (more.length > 0) return undefined
  const [a, b, c] = [unitOf(first), unitOf(second), unitOf(third)]
  if (first === 'một' && second === 'trăm' && third === undefined) return 100
  if (first === 'mười' && third === undefined && (second === undefined || b > 0)) return 10 + b
  if (a > 0 && second === undefined) return a
  const isTens = a > 1 && second === 'mươi' && (third === undefined || c > 0)
  if (isTens) return a * 10 + c
  return a > 1 && b > 0 && third === undefined ? a * 10 + b : undefined
}

const word = `(?:${[...units.flat(), 'mười', 'mươi', 'trăm'].join('|')})`
const run = `${word}(?: ${word}){0,2}`

/**
 * A text with shares and percentages in digits: `tám mươi phần trăm` as `80%`, `hai phần ba` as `2/3`, `một nửa` as `1/2`.
 *
 * @example
 * ```ts
 * sharesInDigits('trên tám mươi lăm phần trăm') // => 'trên 85%'
 * ```
 */
export function sharesInDigits(text: string): string {
  const spoken = (words: string): string => String(numberOfWords(words) ?? words)
  return text
    .replace(/(?:phần trăm|phan tram|percent|per cent)(?!\p{L})/giu, '%')
    .replace(new RegExp(`(?<!\\p{L})${run}(?= ?%)`, 'giu'), spoken)
    .replace(
      new RegExp(`(?<!\\p{L})(${run}) phần (${run})(?!\\p{L})`, 'giu'),
      (_, part: string, whole: string) => `${spoken(part)}/${spoken(whole)}`,
    )
    .replace(/(?<!\p{L})(?:một )?nửa(?!\p{L})/giu, '1/2')
    .replace(/(\d) %/g, '$1%')
}
