import { stat } from 'node:fs/promises'
import { FailedRun } from '../app/failedRun.ts'
import type { Session } from '../app/session.ts'
import { STDIN } from './readText.ts'

/** What would differ if somebody wrote to a file. */
interface Print {
  readonly path: string
  readonly text: string
}

async function printOf(path: string): Promise<Print> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true })
    return { path, text: `${size} ${mtimeNs} ${ino}` }
  } catch {
    return { path, text: 'gone' }
  }
}

/** Looks at files before they are read. The answer says afterwards whether they are still the same. */
export async function watchFiles(session: Session, paths: readonly string[]): Promise<() => Promise<void>> {
  const files = paths.filter((path) => path !== STDIN)
  const before = await Promise.all(files.map(printOf))
  return async () => {
    const after = await Promise.all(files.map(printOf))
    const changed = before.find(({ text }, index) => text !== after[index]?.text)
    if (changed) throw new FailedRun(session.words.engines.changed(changed.path))
  }
}
