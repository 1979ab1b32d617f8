/** The command cannot be carried out as asked: a path, an id, a combination. The message is for the person; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
