/**
 * The command was asked rightly and could not be carried out: the disk is full, a file is broken, a database is gone. Nothing was written.
 * The message is for the person; exit code 1.
 */
export class FailedRun extends Error {
  override readonly name = 'FailedRun'
}
