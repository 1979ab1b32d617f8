import { readFile } from 'node:fs/promises'
import type { Sheet } from 'hucre/xlsx'
import type { Session } from '../../app/session.ts'
import { UsageError } from '../../app/usageError.ts'
import { describeMissing } from '../../files/nearby.ts'
import { codeOf, reasonFor } from '../../files/reasons.ts'

/** A workbook whose sheets are read when they are asked for. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  /** Reads one sheet; only so many rows of it when a number is given. */
  readonly read: (name: string, rows?: number) => Promise<Sheet | undefined>
}

async function bytesOf({ words }: Session, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(await describeMissing(words, file))
    throw new UsageError(
      code === 'EISDIR' ? words.files.isFolder(file) : words.files.unreadable(file, reasonFor(words, error)),
    )
  }
}

/**
 * Opens a workbook.
 *
 * @throws UsageError when there is no such file, it is locked with a password, or no workbook that can be read
 */
export async function openWorkbook(session: Session, file: string): Promise<Workbook> {
  const bytes = await bytesOf(session, file)
  // Only who reads a workbook waits for the library.
  const { readXlsx } = await import('hucre/xlsx')
  const read = async (options: Parameters<typeof readXlsx>[1]): Promise<readonly Sheet[]> => {
    try {
      return (await readXlsx(bytes, options)).sheets
    } catch (error) {
      const { words } = session
      const locked = error instanceof Error && error.name === 'EncryptedFileError'
      throw new UsageError(locked ? words.doctor.locked(file) : words.doctor.badWorkbook(file))
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
    read: async (name, rows) =>
      (await read({ sheets: [name], readStyles: true, ...(rows !== undefined && { maxRows: rows }) }))[0],
  }
}
