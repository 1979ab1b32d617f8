/** The signs of a JSON text: keys with their colon, other texts, brackets, and what stands between them. */
const token = /("(?:[^"\\]|\\.)*")(\s*:)?|[[\]{}]|[^\s,:"[\]{}]+/g

/** Where each element of a JSON array starts. The text is known to be JSON, so only strings and brackets matter. */
export function elementOffsets(text: string): number[] {
  const offsets: number[] = []
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(token)) {
    const closes = sign === ']' || sign === '}'
    if (closes) depth--
    else if (depth === 1) offsets.push(index)
    if (sign === '[' || sign === '{') depth++
  }
  return offsets
}

/** The value of a JSON text; nothing when it is none. The parser's own message is not used: it quotes what it read. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The literals of a JSON object, numbers and `true`, by key; of keys that stand twice the last, as `JSON.parse` takes them. */
export function literalsOf(text: string): ReadonlyMap<string, string> {
  const literals = new Map<string, string>()
  let depth = 0
  let key = ''
  for (const [sign, string, colon] of text.matchAll(token)) {
    if (sign === ']' || sign === '}') {
      if (--depth === 0) break
    } else if (depth === 1 && colon !== undefined) {
      key = String(parseJson(string ?? ''))
      literals.delete(key)
    } else if (sign === '[' || sign === '{') depth++
    else if (depth === 1 && string === undefined) literals.set(key, sign)
  }
  return literals
}

/** The first value of a JSON text on one line, every sign of it as it was written. */
export function compactText(text: string): string {
  let depth = 0
  let end = 0
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (sign === ']' || sign === '}') depth--
    if (depth < 0) break
    if (sign === '[' || sign === '{') depth++
    end = index + sign.length
    if (depth === 0) break
  }
  return text.slice(0, end).replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
}
