import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Session } from '../app/session.ts'
import { writingFailure } from './failures.ts'
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

/**
 * Begins a file that is to be whole or not at all, whatever ends this process. What killed runs left of the same target is removed;
 * what a signal interrupts is removed at once.
 */
export async function beginDraft(session: Session, target: string): Promise<Draft> {
  await clearLeftOvers(target)
  const name = `.${basename(target)}.${process.pid}-${host}-${randomBytes(4).toString('hex')}.tmp`
  const path = join(dirname(target), name)
  const clear = (): void => rmSync(path, { force: true })
  clearOnSignal(session, clear)
  const discard = async (): Promise<void> => {
    await rm(path, { force: true })
    forgetOnSignal(clear)
  }
  return {
    path,
    discard,
    keep: async () => {
      try {
        await settle(path)
        await rename(path, target)
      } catch (error) {
        await discard()
        throw writingFailure(session.words, target, error)
      }
      forgetOnSignal(clear)
    },
  }
}
