const code = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** What a sign that is not what it looks like is, in Vietnamese. */
export function signVi(sign: string): string {
  if (/\p{Script=Cyrillic}/u.test(sign)) return `chữ “${sign}” của bảng chữ Nga, trông giống chữ La-tinh`
  if (/\p{Script=Greek}/u.test(sign)) return `chữ “${sign}” của bảng chữ Hy Lạp, trông giống chữ La-tinh`
  if (/[\uFF01-\uFF5E]/.test(sign)) return `ký tự toàn khổ “${sign}”`
  if (/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(sign)) return `dấu cách không ngắt (${code(sign)})`
  return /\p{L}/u.test(sign)
    ? `chữ “${sign}” trông giống chữ khác (${code(sign)})`
    : `ký tự không nhìn thấy (${code(sign)})`
}
