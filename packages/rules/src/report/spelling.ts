/** Marks that carry the tone; those of â, ă, ê, ô, ơ, ư belong to the letter. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A term with the tone of each syllable at its end, so that `chuyển hoá` and `chuyển hóa` are equal but `chuyến hóa`
 * is not; quotes, case and spaces do not count.
 *
 * @example
 * ```ts
 * termKey('“ tự chuyển hoá”') === termKey('Tự chuyển hóa') // => true
 * termKey('tự chuyến hóa') === termKey('tự chuyển hóa') // => false
 * ```
 */
export const termKey = (text: string): string => syllablesOf(text).join(' ')

/** The syllables of a text, each with its tone last. */
export const syllablesOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  ).map((syllable) => {
    const bare = syllable.normalize('NFD')
    return `${bare.replace(tone, '').normalize('NFC')}${(bare.match(tone) ?? []).join('')}`
  })
