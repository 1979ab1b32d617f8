import { readlink, realpath, stat } from 'node:fs/promises'
import { resolve as absolute, basename, dirname, join } from 'node:path'

/** Where what is written to a path goes: into a file that is replaced whole, or through something that is not ours to replace. */
export type Destination =
  | { readonly kind: 'file'; readonly path: string; readonly mode?: number }
  | { readonly kind: 'through'; readonly path: string; readonly descriptor?: number }

const mostLinks = 40

/** A file that is already open in this process, by one of its names. */
const openFile = /^(?:\/dev\/fd|\/proc\/(?:self|thread-self|\d+)\/fd)\/(\d+)$/

const linkAt = (path: string): Promise<string | undefined> => readlink(path).catch(() => undefined)

/** The path at the end of the links, whether or not anything stands there yet; an open file is an end, too. */
async function followed(path: string): Promise<string> {
  let at = absolute(path)
  for (let links = 0; links < mostLinks && !openFile.test(at); links++) {
    const target = await linkAt(at)
    if (target === undefined) break
    at = absolute(dirname(at), target)
  }
  return at
}

/**
 * Where a path leads. Devices, pipes and open files are written through; of a link the file that it names is replaced, not the link.
 *
 * @throws the system's error when a file may not be written to or is a folder
 */
export async function destinationOf(path: string): Promise<Destination> {
  const end = await followed(path)
  const descriptor = openFile.exec(end)?.[1]
  if (descriptor !== undefined) return { kind: 'through', path: end, descriptor: Number(descriptor) }
  const found = await stat(end).catch(() => undefined)
  if (!found) return { kind: 'file', path: end }
  if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
  if (!found.isFile()) return { kind: 'through', path: end }
  // Whoever may do everything may still not want a file replaced that is marked as one that only is read.
  if ((found.mode & 0o222) === 0) throw Object.assign(new Error(path), { code: 'EACCES' })
  return { kind: 'file', path: end, mode: found.mode & 0o777 }
}

/** Whether a path is a device, a pipe or an open file: its name says nothing of a format. */
export async function isThrough(path: string): Promise<boolean> {
  const end = await followed(path)
  if (openFile.test(end)) return true
  const found = await stat(end).catch(() => undefined)
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

/** The folder of a file that need not be there yet, by its own name. */
const folderOf = (path: string): Promise<string> => realpath(dirname(path)).catch(() => dirname(path))

/**
 * What two paths have in common when they are one file: the file itself where it is there (links and names of any case lead to it),
 * else its folder and name. Nothing for a device, into which many may write.
 */
export async function identityOf(path: string): Promise<string | undefined> {
  const end = await followed(path)
  const found = await stat(end, { bigint: true }).catch(() => undefined)
  if (found?.isCharacterDevice()) return undefined
  if (found) return `${found.dev}:${found.ino}`
  // A disk that has no case, or spells letters its own way, would make one file of the two.
  return join(await folderOf(end), basename(end))
    .normalize('NFC')
    .toLowerCase()
}
