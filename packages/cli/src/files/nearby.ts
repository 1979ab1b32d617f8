import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { suggest } from '@neuguong/rules'
import type { Words } from '../words/words.ts'

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/** The deepest part of a path that does not exist, looked up among its neighbours. */
async function nearest(path: string): Promise<string | undefined> {
  const folder = dirname(path)
  const names = await namesIn(folder)
  if (names.length > 0) {
    const name = suggest(basename(path), names)
    return name === undefined || name === basename(path) ? undefined : join(folder, name)
  }
  if (folder === path || folder === '.') return undefined
  const parent = await nearest(folder)
  return parent === undefined ? undefined : join(parent, basename(path))
}

/** Says that a path leads nowhere, with the one that was probably meant. */
export const describeMissing = async (words: Words, path: string): Promise<string> =>
  words.files.missing(path, await nearest(path))
