/** Marks that stand for `"`. */
export const doubleQuotes = '“”„‟″＂«»'
/** Marks that stand for `'`, which stands for `"`. */
export const singleQuotes = "'‘’‚‛′`´"

/** What may follow a text: a sign, the end of the line or a note. */
const follows = /[^\S\n]*(?:[,:;=}\]，：｝］、；＝]|$|\/\/|\/\*)/my

const opensTo: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '‘': '’' }

/** Whether a text may end at a position. */
export function mayEndAt(text: string, at: number): boolean {
  follows.lastIndex = at
  return follows.test(text)
}

/** Another text by itself: a comma or a colon before it was forgotten. */
const nextText = /^\s+["“„«]/

/**
 * Where a text in marks of another kind closes: at the mark that balances the opening one, where these differ (`“Gồm “a”, “b””`),
 * else at the first mark after which a text may end.
 *
 * @param rest - the line after the opening mark
 * @param open - the opening mark; none for a text that began with `"`
 */
export function closingMark(rest: string, quotes: string, open?: string): number | undefined {
  let depth = open !== undefined && open in opensTo ? 1 : 0
  const balanced = depth > 0 || open === undefined
  for (const { 0: char, index } of rest.matchAll(new RegExp(`[${quotes}"]`, 'g'))) {
    if (char in opensTo && balanced) depth++
    else if (char !== '"' && depth > (open === undefined ? 0 : 1)) depth--
    else if (mayEndAt(rest, index + 1) || (char !== '"' && nextText.test(rest.slice(index + 1)))) return index
  }
  return undefined
}

/** Positions of straight marks that are not written as `\"`. */
function straightMarks(text: string): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') found.push(at)
  }
  return found
}

/** After the last mark of a text comes the end of its line, a closing bracket, the next text, or the colon of a key. */
const endsText = /^\s*(?:[}\]:]|,?\s*(?:$|\/\/|\/\*)|,\s*["[{])/

/** What follows a text where a comma or a colon was forgotten: another text by itself, a bracket, a number, a truth. */
const forgotten =
  /^(?:\s+"(?:[^"\\]|\\.)*"|\s*[[{]|\s*"(?:[^"\\]|\\.)*"\s*:|\s*(?:true|false|null|-?\d[\d.]*)(?=\s*(?:[,}\]]|$)))/

/** Straight marks inside a text that was meant to be one: positions of the inner ones, and of the last, which closes. */
export interface InnerMarks {
  readonly inner: readonly number[]
  readonly end: number
}

/** How many curly marks of a text have no partner: a straight one stands for it. */
const halfCurly = (text: string): number =>
  (text.replace(/“[^“”"]*”|„[^„”“"]*[”“]|«[^«»"]*»/g, '').match(/[“”„«»]/g) ?? []).length

/** Whether a text has an opening curly mark for which the straight one after it stands: `“minh họa"`. */
export const closesCurly = (rest: string, close: number): boolean =>
  halfCurly(rest.slice(0, close)) % 2 === 1 && !endsText.test(rest.slice(close + 1))

function marksUntil(
  rest: string,
  close: number,
  isEnd: (index: number, at: number) => boolean,
): InnerMarks | undefined {
  if (forgotten.test(rest.slice(close + 1))) return undefined
  const marks = straightMarks(rest).filter((at) => at >= close)
  const end = marks.findIndex((at, index) => index > 0 && isEnd(index, at) && endsText.test(rest.slice(at + 1)))
  return end < 0 ? undefined : { inner: marks.slice(0, end), end: marks[end] ?? close }
}

/**
 * Marks inside a text, in pairs: `"Số việc "cụ thể" giúp dân"`.
 *
 * @param rest - the line after the opening mark
 * @param close - where the text closes as JSON reads it
 */
export const pairedMarks = (rest: string, close: number): InnerMarks | undefined =>
  marksUntil(rest, close, (index, at) => (index + halfCurly(rest.slice(0, at))) % 2 === 0)

/** A mark that touches what follows is one too many: `""vanguard"`. */
export const touchingMarks = (rest: string, close: number): InnerMarks | undefined =>
  /^\s/.test(rest.slice(close + 1)) ? undefined : marksUntil(rest, close, () => true)

/**
 * A text whose closing mark is lost swallows the next opening one: `"equal, "value": 1`. What comes after it then is a key, or a text
 * that is followed by a sign, with one mark too few on the line.
 *
 * @returns where the text was to close
 */
export function swallowed(rest: string, close: number): number | undefined {
  const [gap] = /[,:]\s*$/.exec(rest.slice(0, close)) ?? []
  if (gap === undefined) return undefined
  const after = rest.slice(close + 1)
  const isKey = gap.startsWith(',') && /^(?:[^"\\]|\\.)*"\s*:/.test(after)
  const isText = /^(?:[^"\\]|\\.)*"\s*(?:[,}\]]|$)/.test(after) && straightMarks(rest).length % 2 === 0
  return isKey || isText ? close - gap.length : undefined
}

/**
 * A text whose opening mark is lost: `id": 1`, `Giai đoạn 1",`.
 *
 * @param line - from where it begins to the end of the line
 * @param isValue - whether a value is to stand there; else a key
 * @returns where it closes
 */
export function unopened(line: string, isValue: boolean): number | undefined {
  const [close] = straightMarks(line)
  if (close === undefined || /[“”‘’{}[\]]/.test(line.slice(0, close))) return undefined
  const after = line.slice(close + 1)
  if (!isValue) return /^\s*:/.test(after) && /^[\p{L}\p{N}$-]+$/u.test(line.slice(0, close)) ? close : undefined
  const isOdd = straightMarks(line).length % 2 === 1
  return isOdd && /^\s*(?:[}\]]|,?\s*$|,\s*["{[])/.test(after) ? close : undefined
}

/** A text is broken into no more lines than these; blank ones count. */
const mostLines = 8

/**
 * A text in which the line was broken: the next lines go on without a mark until its own, and that line has one mark too many.
 *
 * @param from - where the first line of the text ends
 * @param isValue - whether the text is a value; else a key
 * @returns where it closes
 */
export function continued(text: string, from: number, isValue: boolean): number | undefined {
  let start = from + 1
  for (const line of text.slice(start, start + 4000).split('\n', mostLines)) {
    const written = line.replace(/\r$/, '')
    const marks = straightMarks(written)
    const [close] = marks
    if (close !== undefined) {
      const after = written.slice(close + 1)
      const ends = endsText.test(after) && /^\s*:/.test(after) !== isValue
      return ends && marks.length % 2 === 1 ? start + close : undefined
    }
    if (written.trim() !== '' && /^[\s{}[\],:]*$|^\s*\/[/*]/.test(written)) return undefined
    start += line.length + 1
  }
  return undefined
}

/** Whether a text holds marks like those around it that do not come in pairs: it may end at another of them. */
export function isUneven(inner: string, quotes: string): boolean {
  const left = inner.replace(/“[^“”]*”|„[^„”]*”|«[^«»]*»|‘[^‘’]*’/g, '')
  return [...quotes].some((mark) => left.includes(mark))
}

/** A text in the marks of JSON. */
export const quoted = (inner: string): string => `"${inner.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`
