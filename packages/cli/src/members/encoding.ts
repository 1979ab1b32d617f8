import { legacyKind } from './why/legacy.ts'

/** How the bytes of a text are written. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'
  readonly marked: boolean
}

/** What bytes that are no text look like. */
export type Likeness = 'TCVN3' | 'VNI' | 'UTF-16' | 'UTF-8' | 'lost' | 'binary'

/** Bytes that are no text that we can be sure of, with what they look like. */
export interface Undecodable {
  readonly looksLike: Likeness | undefined
}

/** Letters of Vietnamese texts beyond ASCII, and the signs that Word and Excel put among them. */
const vietnamese = /^[\p{ASCII}àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ“”‘’–—…₫\u00A0]*$/iu
/** Marks that stand for themselves in Windows-1258. A Vietnamese text has one in every third word. */
const marks = /[\u0300\u0301\u0303\u0309\u0323]/gu
const enoughMarks = 3

/** A question mark in the middle of a word stands where a letter was that the encoding does not have. */
const lostLetter = /\p{L}\?\p{L}/u

function decoded(bytes: Uint8Array, name: string): string | undefined {
  try {
    // A letter may be cut in two where the first piece ends.
    return new TextDecoder(name, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** Whether nearly all letters are good UTF-8 and a few bytes are not: as another encoding the whole would be spoilt. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
  const bad = countOf(text, /\uFFFD/g)
  return countOf(text, /(?!\uFFFD)[^\p{ASCII}]/gu) > 4 * bad
}

/** First bytes of files that are no texts: zip (and with it Excel's), old Office, PDF, PNG, JPEG, gzip, Parquet. */
const signatures = ['504b0304', '504b0506', 'd0cf11e0', '25504446', '89504e47', 'ffd8ff', '1f8b08', '50415231']

const isBinary = (start: Uint8Array): boolean =>
  signatures.some((signature) => Buffer.from(start.subarray(0, 4)).toString('hex').startsWith(signature))

/** So many bytes tell whether every second one is zero. */
const sampled = 4096

/** UTF-16 without its mark: of plain letters every second byte is zero. */
function isUnmarkedUtf16(start: Uint8Array): boolean {
  const bytes = start.subarray(0, sampled)
  return bytes.filter((byte) => byte === 0).length * 4 > bytes.length
}

function markedEncoding([first, second, third]: Uint8Array): Encoding['name'] | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

function likenessOf(start: Uint8Array): Likeness | undefined {
  if (isDamagedUtf8(start)) return 'UTF-8'
  const latin = decoded(start, 'windows-1252') ?? ''
  return legacyKind(latin) ?? (lostLetter.test(latin) ? 'lost' : undefined)
}

/**
 * Finds how a text is written by its first bytes. Windows-1258 is what old Vietnamese Windows programs write; every byte
 * is a letter in it, so it is only taken when all of them are Vietnamese.
 */
export function encodingOf(start: Uint8Array): Encoding | Undecodable {
  if (isBinary(start)) return { looksLike: 'binary' }
  const marked = markedEncoding(start)
  if (marked === undefined && isUnmarkedUtf16(start)) return { looksLike: 'UTF-16' }
  if (marked !== undefined && marked !== 'utf-8') return { name: marked, marked: true }
  if (decoded(start, 'utf-8') !== undefined) return { name: 'utf-8', marked: marked !== undefined }
  const old = decoded(start, 'windows-1258') ?? ''
  if (countOf(old, marks) >= enoughMarks && vietnamese.test(old.normalize('NFC')))
    return { name: 'windows-1258', marked: false }
  return { looksLike: likenessOf(start) }
}
