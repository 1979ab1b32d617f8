import type { Session } from '../app/session.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is to be cleared away when the process ends early: by a signal, or because nobody reads its output any more. */
const clearing = new Set<() => void>()
let said: Session | undefined

function clearAll(): void {
  for (const clear of clearing) clear()
}

function end(signal: NodeJS.Signals): void {
  clearAll()
  if (said) said.io.stderr.write(`\n${said.words.engines.interrupted}\n`)
  stopListening()
  // As if nobody had listened, so that a shell sees what ended us.
  process.kill(process.pid, signal)
}

/** A file that grows beyond the limit of the process is then an error like a full disk, not the end without a word. */
const beyondLimit = (): void => undefined

function stopListening(): void {
  process.off('exit', clearAll)
  for (const signal of signals) process.off(signal, end)
  if (process.platform !== 'win32') process.off('SIGXFSZ', beyondLimit)
}

function startListening(): void {
  process.on('exit', clearAll)
  for (const signal of signals) process.on(signal, end)
  if (process.platform !== 'win32') process.on('SIGXFSZ', beyondLimit)
}

/** From now on, `clear` is called when a signal ends the process. It must do its work at once. */
export function clearOnSignal(session: Session, clear: () => void): void {
  if (clearing.size === 0) startListening()
  said = session
  clearing.add(clear)
}

/** There is nothing to clear any more. */
export function forgetOnSignal(clear: () => void): void {
  clearing.delete(clear)
  if (clearing.size === 0) stopListening()
}
