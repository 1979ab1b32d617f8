const pairs: readonly (readonly [RegExp, string])[] = [
  [/\u00D0/g, 'Đ'],
  [/\u00F0/g, 'đ'],
  [/\u00A0/g, ' '],
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''],
]

/** A text whose characters are what they look like: `Ð` of Icelandic becomes `Đ`, and what cannot be seen goes. */
export const lookAlikes = (text: string): string => pairs.reduce((all, [from, to]) => all.replace(from, to), text)
