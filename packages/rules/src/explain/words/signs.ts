/** The sign of a code such as `U+0430`; what is no code stands for itself. */
export const signOf = (code: string): string =>
  /^U\+[0-9A-F]{4,6}$/.test(code) ? String.fromCodePoint(Number.parseInt(code.slice(2), 16)) : code

/** Whether `fmt` puts a sign right: letters of other alphabets are left to whoever wrote them. */
export const isMended = (code: string): boolean =>
  /[\u00D0\u00F0\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]/.test(signOf(code))
