const code = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** What a sign that is not what it looks like is, in English. */
export function signEn(sign: string): string {
  if (/\p{Script=Cyrillic}/u.test(sign)) return `the Cyrillic letter “${sign}”, which looks like a Latin one`
  if (/\p{Script=Greek}/u.test(sign)) return `the Greek letter “${sign}”, which looks like a Latin one`
  if (/[\uFF01-\uFF5E]/.test(sign)) return `the full-width character “${sign}”`
  if (/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(sign)) return `a space that does not break (${code(sign)})`
  return /\p{L}/u.test(sign)
    ? `the letter “${sign}”, which looks like another (${code(sign)})`
    : `a character that cannot be seen (${code(sign)})`
}
