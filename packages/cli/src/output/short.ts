/** Of a longer text its beginning says what it is. */
const longest = 120

/** A text as it is shown: a cell or a heading may be as long as a book. */
export const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
