import { fstatSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { identityOf } from './destination.ts'
import { REGULATION, regulationsBeneath } from './findRegulation.ts'
import { STDIN } from './readText.ts'

/** What a command reads and what it writes, as they stand on the command line; what was not asked for is `undefined`. */
export interface Paths {
  /** Regulations and reports: files, or folders whose own files count. */
  readonly folders?: readonly (string | undefined)[]
  /** Folders of further regulations. */
  readonly with?: readonly string[] | undefined
  /** The list of members: a file, or a folder of files. */
  readonly list?: string | undefined
  readonly inputs?: readonly (string | undefined)[]
  readonly outputs: readonly (string | undefined)[]
}

/** Files of ours that stand beside a regulation and are not written by the way. */
const kept = ['scenarios', 'events', 'figures', 'units', 'report', 'mapping'] as const
const beside: readonly string[] = kept.map((kind) => `${kind}.json`)

const isKept = (kind: string | undefined): kind is (typeof kept)[number] => kept.some((one) => one === kind)

const isOurs = (path: string): boolean => beside.includes(basename(path))

const given = (paths: readonly (string | undefined)[]): string[] => paths.filter((path) => path !== undefined)

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** The files that a path of a regulation stands for. */
async function filesOf(path: string): Promise<string[]> {
  const folder = (await isFolder(path)) ? path : dirname(path)
  return [path, ...[REGULATION, ...beside].map((name) => join(folder, name))]
}

const filesBeneath = async (folder: string): Promise<string[]> =>
  (await isFolder(folder)) ? (await Promise.all((await regulationsBeneath(folder)).map(filesOf))).flat() : [folder]

/** Standard input may be a file, too. */
function identityOfInput({ io }: Session): string | undefined {
  if ((io.stdin as unknown) !== process.stdin) return undefined
  const { dev, ino } = fstatSync(0, { bigint: true })
  return `${dev}:${ino}`
}

/** What a command reads or writes, as it was named. */
interface Taken {
  readonly path: string
  readonly as: 'read' | 'written' | 'ours'
}

/** Everything that a command reads, and what stands beside it of ours, by what makes it one file. */
async function readBy(session: Session, paths: Paths): Promise<Map<string, Taken>> {
  const regulations = await Promise.all(given(paths.folders ?? []).map(filesOf))
  const further = await Promise.all((paths.with ?? []).map(filesBeneath))
  const named = given([paths.list, ...(paths.inputs ?? []), ...(paths.folders ?? [])])
  const known = new Map<string, Taken>()
  for (const path of [...named, ...regulations.flat(), ...further.flat()]) {
    const identity = path === STDIN ? identityOfInput(session) : await identityOf(path)
    if (identity !== undefined && !known.has(identity))
      known.set(identity, { path, as: named.includes(path) || !isOurs(path) ? 'read' : 'ours' })
  }
  return known
}

/** A folder that is read as a list takes in whatever is written into it. */
async function refuseInside({ words }: Session, list: string | undefined, outputs: readonly string[]): Promise<void> {
  if (list === undefined || list === STDIN || !(await isFolder(list))) return
  const folder = (await realpath(list)) + sep
  for (const path of outputs) {
    const into = (await realpath(dirname(path)).catch(() => dirname(path))) + sep
    if (into.startsWith(folder)) throw new UsageError(words.outputs.insideList(path, list))
  }
}

/** Why a file is not written: it is read, it is written already, or it is kept for something of ours. */
function sameFile({ words }: Session, { path: first, as }: Taken, path: string): string {
  if (as === 'written') return words.outputs.writtenTwice(first, path)
  const [kind] = as === 'ours' ? basename(first).split('.') : []
  return isKept(kind) ? words.outputs.keptFor(path, kind) : words.outputs.isRead(first, path)
}

/**
 * Holds what is to be written apart from what is read, and from one another: by what a path leads to, not by how it is written.
 *
 * @throws UsageError when two of them are one file
 */
export async function requireApart(session: Session, paths: Paths): Promise<void> {
  const outputs = given(paths.outputs)
  if (outputs.length === 0) return
  const known = await readBy(session, paths)
  for (const path of outputs) {
    const identity = await identityOf(path)
    const other = identity === undefined ? undefined : known.get(identity)
    if (other !== undefined) throw new UsageError(sameFile(session, other, path))
    if (identity !== undefined) known.set(identity, { path, as: 'written' })
  }
  await refuseInside(session, paths.list, outputs)
}
