import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { describeMissing } from './nearby.ts'
import { STDIN } from './readText.ts'

/** The name of the file that holds a regulation in its folder. */
export const REGULATION = 'regulation.json'

const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** Every regulation file beneath a folder, in the order of the alphabet. */
export async function regulationsBeneath(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && !skipped(entry.name)) found.push(...(await regulationsBeneath(join(folder, entry.name))))
    else if (entry.name === REGULATION) found.push(join(folder, entry.name))
  }
  return found
}

async function kindOf({ words }: Session, path: string): Promise<'file' | 'folder'> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats) throw new UsageError(await describeMissing(words, path))
  return stats.isDirectory() ? 'folder' : 'file'
}

/** A name that was meant to be that of a regulation: an ending too many or another, capitals, a copy. */
const isMisnamed = (name: string): boolean =>
  name !== REGULATION && /^regulation[\s._-]*(?:\(\d+\)|- copy)?(?:\.json[c5]?|\.txt)*$/i.test(name)

/** The file of a folder that only its name keeps from being its regulation. */
async function misnamedIn(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && isMisnamed(entry.name)).map(({ name }) => name)
  return names.length === 1 ? names[0] : undefined
}

/**
 * The regulation files beneath a folder.
 *
 * @throws UsageError when there is no such folder, or no regulation beneath it
 */
export async function regulationsOf(session: Session, folder: string): Promise<string[]> {
  const { words } = session
  if ((await kindOf(session, folder)) === 'file') throw new UsageError(words.files.notFolder(folder))
  const found = await regulationsBeneath(folder)
  if (found.length === 0) throw new UsageError(words.files.noRegulation(folder, [], await misnamedIn(folder)))
  return found
}

/**
 * The file of the regulation that a path names: the file itself, or the one in the folder.
 *
 * @throws UsageError when the path leads nowhere, or the folder holds no regulation (those further down are named)
 */
export async function findRegulation(session: Session, path: string): Promise<string> {
  if (path === STDIN || (await kindOf(session, path)) === 'file') return path
  const beneath = await regulationsBeneath(path)
  const here = join(path, REGULATION)
  if (beneath.includes(here)) return here
  throw new UsageError(session.words.files.noRegulation(path, beneath, await misnamedIn(path)))
}
