import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a packed file; what its directory says of it may be a lie. */
export interface Part {
  readonly name: string
  readonly data: Uint8Array
  /** The unpacked bytes that the directory says. */
  readonly said?: number
  /** Nothing is packed. */
  readonly stored?: boolean
  readonly method?: number
}

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      if (bytes === 2) field.writeUInt16LE(value)
      else field.writeUInt32LE(value)
      return field
    }),
  )

/** Packs parts as they are given, so that files can be made which no program would write. */
export function zip(parts: readonly Part[], tail: { readonly count?: number } = {}): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, said = data.length, stored, method = stored ? 0 : 8 } of parts) {
    const packed = stored ? Buffer.from(data) : deflateRawSync(data)
    const label = Buffer.from(name)
    const common = [
      [20, 2],
      [0, 2],
      [method, 2],
      [0, 4],
      [crc32(data), 4],
      [packed.length, 4],
      [said, 4],
      [label.length, 2],
      [0, 2],
    ] as const
    const local = Buffer.concat([numbers([0x04034b50, 4], ...common), label, packed])
    directory.push(numbers([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), label)
    files.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const count = tail.count ?? parts.length
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [at, 4], [0, 2])
  return Buffer.concat([...files, central, end])
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...all: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** The parts of a workbook of one sheet, of which each may be another. */
export function workbookParts(sheet: string, others: Readonly<Record<string, string>> = {}): Part[] {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Trang" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst ${main}/>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  }
  return Object.entries(parts).map(([name, text]) => ({ name, data: Buffer.from(text) }))
}

/** A sheet of inline texts, as XML. */
export const sheetXml = (rows: readonly (readonly string[])[], after = ''): string =>
  `<?xml version="1.0"?><worksheet ${main}><sheetData>${rows
    .map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('')}</sheetData>${after}</worksheet>`

/** A sheet of raw cells, as XML. */
export const rawSheet = (cells: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet ${main}><sheetData>${cells}</sheetData>${after}</worksheet>`
