import { fstatSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
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
const beside = ['scenarios.json', 'events.json', 'figures.json', 'units.json', 'report.json', 'mapping.json']

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

/** Everything that a command reads, by what makes it one file, with its name. */
async function readBy(session: Session, paths: Paths): Promise<Map<string, string>> {
  const regulations = await Promise.all(given(paths.folders ?? []).map(filesOf))
  const further = await Promise.all((paths.with ?? []).map(filesBeneath))
  const all = [...given([paths.list, ...(paths.inputs ?? [])]), ...regulations.flat(), ...further.flat()]
  const known = new Map<string, string>()
  for (const path of all) {
    const identity = path === STDIN ? identityOfInput(session) : await identityOf(path)
    if (identity !== undefined && !known.has(identity)) known.set(identity, path)
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
    if (other !== undefined) throw new UsageError(session.words.outputs.sameFile(other, path))
    if (identity !== undefined) known.set(identity, path)
  }
  await refuseInside(session, paths.list, outputs)
}
