import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { describeMissing } from '../files/nearby.ts'
import type { Duck } from './duckdb.ts'
import { quoteText } from './quote.ts'

const isParquetName = (path: string): boolean => /\.(parquet|pq)$/i.test(path)
const isPattern = (path: string): boolean => /[*?[]/.test(path)

async function holdsParquet(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.some(isParquetName)
}

/** Whether a list of members is Parquet: a file, a pattern of such files, or a folder that has some. */
export const isParquetList = async (path: string): Promise<boolean> => isParquetName(path) || holdsParquet(path)

/** What a path stands for. A folder may itself be called `.parquet`: Spark writes such. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'pattern' | 'nothing'> {
  const found = await stat(path).catch(() => undefined)
  if (found) return found.isDirectory() ? 'folder' : 'file'
  return isPattern(path) ? 'pattern' : 'nothing'
}

/**
 * The files of a list, in the order in which their names sort: the file itself, those that a pattern names, or all beneath a folder.
 *
 * @throws UsageError when there are none
 */
export async function parquetFiles({ words }: Session, duck: Duck, path: string): Promise<readonly string[]> {
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  const patterns = kind === 'folder' ? ['parquet', 'pq'].map((ending) => join(path, '**', `*.${ending}`)) : [path]
  const found =
    kind === 'nothing'
      ? []
      : await duck.rows(
          `${patterns.map((one) => `SELECT file FROM glob(${quoteText(one)})`).join(' UNION ')} ORDER BY file`,
          { reading: path },
        )
  if (found.length === 0) throw new UsageError(await describeMissing(words, path))
  return found.map(({ file }) => String(file))
}
