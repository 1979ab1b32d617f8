/** Letters of other alphabets by the Latin ones that they are taken for. */
const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't' },
  ...{ у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ԝ: 'w', п: 'n', г: 'r' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T' },
  ...{ У: 'Y', Х: 'X' },
  ...{ α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' },
  ...{ ı: 'i', ɡ: 'g', ⅼ: 'l' },
}

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}ıɡⅼ]/gu
const wide = /[\uFF01-\uFF5E]/g
const unseen = /[\u00A0\u00AD\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/g

/**
 * The text in the letters that were meant: those of other alphabets that look like Latin ones, full-width ones, spaces that do
 * not break and signs without width are replaced.
 *
 * @example
 * ```ts
 * latinOf('l\u0430bel') // => 'label'
 * ```
 */
export const latinOf = (text: string): string =>
  text
    .replace(foreign, (letter) => twins[letter] ?? letter)
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(unseen, '')

/** The first sign of a text that is not what it looks like, or cannot be seen. */
export const oddSign = (text: string): string | undefined => {
  const letters = [...text]
  const isLatin = letters.some((letter) => /\p{Script=Latin}/u.test(letter))
  return letters.find(
    (letter) =>
      new RegExp(`^(?:${wide.source}|${unseen.source})$`).test(letter) || (isLatin && twins[letter] !== undefined),
  )
}
