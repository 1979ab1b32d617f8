import { createReadStream, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from './reasons.ts'

/** Writes some bytes; a pipe that is full for now is waited for. */
async function pour(descriptor: number, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(descriptor, bytes, from)
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error
      await pause(5)
    }
  }
}

/** Writes what a file holds into a device, a pipe or an open file, which stays what it is. */
export async function pourInto(
  path: string,
  { path: target, descriptor }: { readonly path: string; readonly descriptor?: number },
): Promise<void> {
  // A pipe has no end until somebody reads it, which is waited for.
  const file = descriptor === undefined ? await open(target, 'w') : undefined
  try {
    for await (const bytes of createReadStream(path)) await pour(file?.fd ?? descriptor ?? -1, bytes)
  } finally {
    await file?.close()
  }
}
