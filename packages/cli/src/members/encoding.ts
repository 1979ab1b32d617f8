import { legacyKind } from './why/legacy.ts'

/** How the bytes of a text are written. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'windows-1258'
  readonly marked: boolean
}

/** Bytes that are no text that we can be sure of, with what they look like. */
export interface Undecodable {
  readonly looksLike: 'TCVN3' | 'VNI' | undefined
}

/** Letters of Vietnamese texts beyond ASCII, and the signs that Word and Excel put among them. */
const vietnamese = /^[\p{ASCII}àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ“”‘’–—…₫\u00A0]*$/iu
/** Marks that stand for themselves in Windows-1258. A Vietnamese text has one in every third word. */
const marks = /[\u0300\u0301\u0303\u0309\u0323]/gu
const enoughMarks = 3

function decoded(bytes: Uint8Array, name: string): string | undefined {
  try {
    // A letter may be cut in two where the first piece ends.
    return new TextDecoder(name, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/**
 * Finds how a text is written by its first bytes. Windows-1258 is what old Vietnamese Windows programs write; every byte
 * is a letter in it, so it is only taken when all of them are Vietnamese.
 */
export function encodingOf(start: Uint8Array): Encoding | Undecodable {
  if (start[0] === 0xff && start[1] === 0xfe) return { name: 'utf-16le', marked: true }
  const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
  if (decoded(start, 'utf-8') !== undefined) return { name: 'utf-8', marked }
  const old = decoded(start, 'windows-1258') ?? ''
  if ((old.match(marks)?.length ?? 0) >= enoughMarks && vietnamese.test(old.normalize('NFC')))
    return { name: 'windows-1258', marked: false }
  return { looksLike: legacyKind(decoded(start, 'windows-1252') ?? '') }
}
