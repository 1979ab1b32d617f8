/** The signs of a JSON text: keys with their colon, other texts, brackets, and what stands between them. */
const token = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{}]|[^\s,:"[\]{}]+/g

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

/** Where a text stops being JSON; its end when nobody says. Of the parser's message only the position is used: the rest quotes the text. */
export function brokenAt(text: string): number {
  try {
    JSON.parse(text)
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(error instanceof Error ? error.message.slice(-80) : '') ?? []
    if (position !== undefined) return Number(position)
  }
  return Math.max(0, text.length - 1)
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

const signsOf = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/g

/** Whether a text has more brackets within brackets; looked at without reading it, so that nothing can run over. */
export function isDeeper(text: string, most: number): boolean {
  let depth = 0
  for (const [sign] of text.matchAll(signsOf)) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > most) return true
  }
  return false
}

/** Whether a value has more lists and objects within one another. */
export function isDeeperValue(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** How many colons a text has: as many as keys, unless a text or an inner object has some, too. */
export function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count++
  return count
}

/** Keys that an object of JSON has more than once. */
export function keysTwice(text: string): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  let depth = 0
  for (const [sign, string, colon] of text.matchAll(token)) {
    if (sign === ']' || sign === '}') {
      if (--depth === 0) break
    } else if (sign === '[' || sign === '{') depth++
    else if (depth === 1 && colon !== undefined) {
      const key = String(parseJson(string ?? ''))
      if (seen.has(key)) twice.add(key)
      seen.add(key)
    }
  }
  return [...twice]
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
  return text.slice(0, end).replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g, '$1')
}
