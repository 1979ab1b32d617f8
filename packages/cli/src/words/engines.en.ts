import type { enginesVi } from './engines.vi.ts'

/** What is said in English about long lists, other engines, and what can go wrong while they run. */
export const enginesEn: typeof enginesVi = {
  interrupted: 'Stopped as told; nothing was written',
  diskFull: (target) =>
    `\`${target}\` could not be written because the disk is full (or a quota is used up); nothing was written. Make room and run again, or write to another disk`,
  changed: (path) =>
    `\`${path}\` was changed while it was read, so the results no longer belong to it; nothing was written. Run again when nobody writes to that file`,
  brokenFile: (path, said) =>
    `\`${path}\` is not a whole Parquet file: perhaps half downloaded or cut short; nothing was written. Fetch the file again. (${said})`,
  outOfMemory:
    'There is not enough memory; nothing was written. Close other programs, or divide the list into several files',
  inputOutput: (path, said) => `\`${path}\` could not be read or written; nothing was written. (${said})`,
  tooManyRows: (target, most) =>
    `A worksheet holds ${most} members and this list is longer; \`${target}\` was not written. Write .csv, .ndjson or .parquet`,
  sheet: 'Proposals',
  columns: { year: 'Year' },
  progress: (rows, share, rate, left) =>
    [
      `${rows} rows decided${share === undefined ? '' : ` (${share})`}`,
      `${rate} rows a second`,
      ...(left === undefined ? [] : [`about ${left} left`]),
    ].join(' · '),
  working: (share, left) =>
    [`Running${share === undefined ? '' : ` (${share})`}`, ...(left === undefined ? [] : [`about ${left} left`])].join(
      ' · ',
    ),
  duration: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
}
