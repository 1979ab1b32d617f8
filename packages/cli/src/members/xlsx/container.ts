/** What a file called `.xlsx` is: a packed file, as workbooks are, or something else. */
export type Container = 'packed' | 'empty' | 'locked' | 'old' | 'page' | 'text' | 'other'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const packed = [0x50, 0x4b]
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Names of streams in files of old Office stand as UTF-16. */
const streamNamed = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'))

/** So much shows whether it is a text. */
const looked = 4096

function textKind(bytes: Buffer): Container {
  const start = bytes.subarray(0, looked)
  if (start.includes(0) && !startsWith(start, [0xff, 0xfe]) && !startsWith(start, [0xfe, 0xff])) return 'other'
  return /^[\s\uFEFF]*(?:<!doctype html|<html|<table)/i.test(start.toString('utf8')) ? 'page' : 'text'
}

/** Finds what a file is by its bytes, whatever it is called. */
export function containerOf(bytes: Buffer): Container {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, packed)) return 'packed'
  if (!startsWith(bytes, compound)) return textKind(bytes)
  if (streamNamed(bytes, 'EncryptedPackage')) return 'locked'
  return streamNamed(bytes, 'Workbook') || streamNamed(bytes, 'Book') ? 'old' : 'other'
}
