import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Session } from '../app/session.ts'
import { type Destination, destinationOf } from './destination.ts'
import { writingFailure } from './failures.ts'
import { pourInto } from './pour.ts'
import { clearOnSignal, forgetOnSignal } from './signals.ts'

/** A file being written: it has the name asked for only when it is whole. */
export interface Draft {
  /** Where to write meanwhile: beside the target, so that the file can take its name in one step. */
  readonly path: string
  /** The file is whole: it takes the name asked for. */
  readonly keep: () => Promise<void>
  /** It will not be: nothing is left behind. */
  readonly discard: () => Promise<void>
}

const host = hostname().replace(/[^A-Za-z0-9]/g, '') || 'local'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Whether a file is the draft of a target that a run on this machine began and can no longer end. */
function isLeftOver(name: string, target: string): boolean {
  const start = `.${basename(target)}.`
  if (!name.startsWith(start)) return false
  const [, pid, where] = /^(\d+)-([A-Za-z0-9]+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(start.length)) ?? []
  return pid !== undefined && where === host && !isRunning(Number(pid))
}

/** Removes what killed runs left of this target. That it cannot is no reason not to write. */
async function clearLeftOvers(target: string): Promise<void> {
  const folder = dirname(target)
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => isLeftOver(one, target)))
    await rm(join(folder, name), { force: true }).catch(() => undefined)
}

/** What was written reaches the disk before the name does: a power cut leaves the whole file or none, too. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Where a file waits until it is whole: beside the one that it replaces, else in a folder that nobody but us may read. */
async function waitingPlace(target: string, destination: Destination): Promise<{ path: string; folder?: string }> {
  const name = `.${basename(target)}.${process.pid}-${host}-${randomBytes(4).toString('hex')}.tmp`
  if (destination.kind === 'file') return { path: join(dirname(destination.path), name) }
  const folder = await mkdtemp(join(tmpdir(), 'neuguong-'))
  return { path: join(folder, name), folder }
}

/** Gives a whole file the name asked for, with the rights that the one before it had; or pours it into what is no file. */
async function settleAt(path: string, destination: Destination): Promise<void> {
  if (destination.kind === 'through') return pourInto(path, destination)
  await settle(path)
  if (destination.mode !== undefined) await chmod(path, destination.mode)
  await rename(path, destination.path)
}

/**
 * Begins a file that is to be whole or not at all, whatever ends this process. What killed runs left of the same target is removed;
 * what a signal interrupts is removed at once. Links, devices and pipes are written through.
 *
 * @throws UsageError when the path is a folder, or may not be written to
 */
export async function beginDraft(session: Session, target: string): Promise<Draft> {
  const refuse = (error: unknown): never => {
    throw writingFailure(session.words, target, error)
  }
  const destination = await destinationOf(target).catch(refuse)
  if (destination.kind === 'file') await clearLeftOvers(destination.path)
  const { path, folder } = await waitingPlace(destination.path, destination).catch(refuse)
  const clear = (): void => rmSync(folder ?? path, { force: true, recursive: true })
  clearOnSignal(session, clear)
  const discard = async (): Promise<void> => {
    await rm(folder ?? path, { force: true, recursive: true })
    forgetOnSignal(clear)
  }
  return {
    path,
    discard,
    keep: async () => {
      try {
        await settleAt(path, destination)
      } catch (error) {
        await discard()
        refuse(error)
      }
      if (folder !== undefined) await discard()
      forgetOnSignal(clear)
    },
  }
}
