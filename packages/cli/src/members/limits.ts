/** What a list may need at most. Each is a number that whoever asks may raise: `--limit name=value`. */
export interface ListLimits {
  /** Bytes of a list that is read row by row: CSV, NDJSON. */
  readonly listBytes: number
  /** Bytes of a list that must be read whole: a JSON array, a workbook. */
  readonly wholeBytes: number
  /** Rows of a list. */
  readonly listRows: number
  /** Columns of a table. */
  readonly listColumns: number
  /** Characters of a row of a text. */
  readonly rowCharacters: number
  /** Characters of a cell. */
  readonly cellCharacters: number
  /** Brackets within brackets in a row of JSON. */
  readonly listDepth: number
  /** Bytes of all parts of a workbook once they are unpacked. */
  readonly unpackedBytes: number
  /** Parts that a workbook is packed of. */
  readonly workbookParts: number
  /** Cells of a sheet that merged cells cover. */
  readonly mergedCells: number
}

/** The name of a limit. */
export type ListLimitName = keyof ListLimits

const mebibyte = 2 ** 20

/** The limits where nobody says otherwise. A cell is as long as Excel lets it be; a list has room for a country. */
export const listLimits: ListLimits = {
  listBytes: 2 ** 14 * mebibyte,
  wholeBytes: 256 * mebibyte,
  listRows: 200_000_000,
  listColumns: 2000,
  rowCharacters: mebibyte,
  cellCharacters: 32_767,
  listDepth: 32,
  unpackedBytes: 256 * mebibyte,
  workbookParts: 10_000,
  mergedCells: 2_000_000,
}

/** The largest numbers that a limit may be raised to: beyond them the program itself would not hold out. */
export const mostListLimits: ListLimits = {
  listBytes: Number.MAX_SAFE_INTEGER,
  wholeBytes: 500 * mebibyte,
  listRows: 2 ** 32 - 1,
  listColumns: 16_384,
  rowCharacters: 64 * mebibyte,
  cellCharacters: mebibyte,
  listDepth: 400,
  unpackedBytes: 2048 * mebibyte,
  workbookParts: 65_535,
  mergedCells: 20_000_000,
}

/**
 * Limits with some of them raised or lowered.
 *
 * @throws RangeError when one is no whole number from 1 to the largest that is possible
 *
 * @example
 * ```ts
 * listLimitsWith({ listColumns: 10 }).listColumns // => 10
 * ```
 */
export function listLimitsWith(own: Partial<ListLimits> = {}): ListLimits {
  for (const [name, value] of Object.entries(own)) {
    const most = Object.hasOwn(mostListLimits, name) ? mostListLimits[name as ListLimitName] : 0
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new RangeError(`limits.${name} must be a whole number from 1 to ${most}, not ${value}`)
  }
  return { ...listLimits, ...own }
}
