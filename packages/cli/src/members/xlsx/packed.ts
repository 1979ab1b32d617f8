/** What a packed file says of itself before anything of it is unpacked. */
export interface Packed {
  readonly parts: number
  /** Bytes of all parts once they are unpacked, as far as the reader would unpack them. */
  readonly unpacked: number
}

const endRecord = { sign: 0x06054b50, size: 22 }
const part = { sign: 0x02014b50, size: 46 }
/** Stands where a number is too large for its field. */
const [beyond16, beyond32] = [0xffff, 0xffffffff]
/** Nothing is packed more than so many times. */
const densest = 1032

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endRecord.size - beyond16)
  for (let at = view.byteLength - endRecord.size; at >= first; at--)
    if (view.getUint32(at, true) === endRecord.sign) return at
  return undefined
}

/** The unpacked bytes of a part: what it says, but never more than can come of its packed bytes. */
function sizeOf(view: DataView, at: number): number {
  const [packed, said] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  // The numbers may stand behind the part instead, where nobody has read yet.
  const isBehind = packed === 0 && (view.getUint16(at + 8, true) & 8) !== 0
  const most = (isBehind ? view.byteLength : Math.min(packed, view.byteLength)) * densest
  return said === 0 || said === beyond32 ? most : said
}

/**
 * Reads the directory of a workbook, so that one that would unpack to more than memory holds is known before. Written here because a library that
 * reads directories may read another one than the library that unpacks: both look for the last end record and take the total of parts from it.
 *
 * @returns nothing when the bytes are no packed file, or one larger than a workbook can be
 */
export function packedSizes(bytes: Uint8Array): Packed | undefined {
  if (bytes.byteLength < endRecord.size) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const [parts, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
  if (parts === beyond16 || start === beyond32) return undefined
  let [unpacked, at] = [0, start]
  for (let index = 0; index < parts; index++) {
    if (at + part.size > view.byteLength || view.getUint32(at, true) !== part.sign) return undefined
    unpacked += sizeOf(view, at)
    at += part.size + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { parts, unpacked }
}
