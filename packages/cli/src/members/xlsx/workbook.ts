import { readFile, stat } from 'node:fs/promises'
import type { Sheet } from 'hucre/xlsx'
import type { Session } from '../../app/session.ts'
import { UsageError } from '../../app/usageError.ts'
import { describeMissing } from '../../files/nearby.ts'
import { codeOf, reasonFor } from '../../files/reasons.ts'
import type { Words } from '../../words/words.ts'
import type { ListLimits } from '../limits.ts'
import { holdTo } from '../overLimit.ts'
import { type Container, containerOf } from './container.ts'
import { packedSizes } from './packed.ts'
import { mergedCells } from './sheetRows.ts'

/** A workbook whose sheets are read when they are asked for. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  /** Reads sheets in their order; only so many rows of each when a number is given. All at once: every reading unpacks the texts anew. */
  readonly read: (names: readonly string[], rows?: number) => Promise<readonly Sheet[]>
}

async function bytesOf(session: Session, file: string, limits: ListLimits): Promise<Buffer> {
  const { words } = session
  try {
    holdTo(session, file, limits, 'wholeBytes', (await stat(file)).size)
    return await readFile(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(await describeMissing(words, file))
    throw new UsageError(
      code === 'EISDIR' ? words.files.isFolder(file) : words.files.unreadable(file, reasonFor(words, error)),
    )
  }
}

/** What is said of a file that is called a workbook and is none. */
const others = ({
  limits,
  doctor,
}: Words): Readonly<Record<Exclude<Container, 'packed'>, (file: string) => string>> => ({
  empty: limits.emptyFile,
  locked: doctor.locked,
  old: limits.oldWorkbook,
  page: limits.pageCalledWorkbook,
  text: limits.textCalledWorkbook,
  other: doctor.badWorkbook,
})

/**
 * The bytes of a workbook that may be unpacked.
 *
 * @throws UsageError when it is none, or would unpack to more than the limits
 */
async function workbookBytes(session: Session, file: string, limits: ListLimits): Promise<Uint8Array> {
  const bytes = await bytesOf(session, file, limits)
  const kind = containerOf(bytes)
  if (kind !== 'packed') throw new UsageError(others(session.words)[kind](file))
  const sizes = packedSizes(bytes)
  if (!sizes) throw new UsageError(session.words.doctor.badWorkbook(file))
  holdTo(session, file, limits, 'workbookParts', sizes.parts)
  holdTo(session, file, limits, 'unpackedBytes', sizes.unpacked)
  return bytes
}

/** Why the library does not read a workbook, as far as it says. */
function refusal({ doctor, limits }: Words, file: string, error: unknown): UsageError {
  if (error instanceof Error && error.name === 'EncryptedFileError') return new UsageError(doctor.locked(file))
  const isWide = error instanceof Error && / spans \d+ rows x \d+ columns/.test(error.message)
  return new UsageError(isWide ? limits.wide(file) : doctor.badWorkbook(file))
}

/**
 * Opens a workbook.
 *
 * @throws UsageError when there is no such file, it is locked with a password, or no workbook that can be read
 */
export async function openWorkbook(session: Session, file: string, limits: ListLimits): Promise<Workbook> {
  const bytes = await workbookBytes(session, file, limits)
  // Only who reads a workbook waits for the library.
  const { readXlsx } = await import('hucre/xlsx')
  const read = async (options: Parameters<typeof readXlsx>[1]): Promise<readonly Sheet[]> => {
    try {
      return (await readXlsx(bytes, options)).sheets
    } catch (error) {
      throw refusal(session.words, file, error)
    }
  }
  const sheets: { name: string; hidden: boolean }[] = []
  await read({
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, hidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return {
    sheets,
    read: async (names, rows) => {
      // The library takes no names for all names.
      if (names.length === 0) return []
      const found = await read({ sheets: [...names], readStyles: true, ...(rows !== undefined && { maxRows: rows }) })
      for (const sheet of found) holdTo(session, file, limits, 'mergedCells', mergedCells(sheet))
      return found
    },
  }
}
