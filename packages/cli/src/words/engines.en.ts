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
  cannotCompute: (path, said) =>
    `DuckDB cannot compute with the values of \`${path}\`; nothing was written. Write .csv or .ndjson: then rows are decided one by one. (${said})`,
  rowByRow: (why) => `SQL would not be exact, so rows are decided one by one, which takes longer: ${why}`,
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
  badAddress:
    'The address of a database is written postgres://user:password@host:5432/name; only PostgreSQL can be used',
  noConnection: (address, said) =>
    `\`${address}\` cannot be reached. Look at the address, the user, the password, and whether the server runs. (${said})`,
  databaseGone: (address, said) =>
    `The connection to \`${address}\` was lost; the database undoes what was begun, nothing was written. Run again when the server is back. (${said})`,
  databaseFull: (address) => `The server \`${address}\` has no room left on its disk; nothing was written`,
  databaseForbids: (address, said) => `This user may not do that at \`${address}\`; nothing was written. (${said})`,
  databaseSays: (address, said) => `\`${address}\` reports an error; nothing was written. (${said})`,
  noTable: (table) => `The database has no table \`${table}\``,
  tableExists: (table) =>
    `\`${table}\` is in the database already and is not overwritten. Choose another name for --into, or add --replace to replace it`,
  tableWritten: (table) => `Wrote the table ${table}`,
  badIds: (table, none, spaced, twice) =>
    `Column \`id\` of \`${table}\` cannot be used: ${none} rows have no id, ${spaced} an id with a space, ${twice} an id that stood before (in the same year); nothing was written. One row for each member and year, and no spaces in ids`,
  flags: {
    database:
      'Address of PostgreSQL: read the table --table and write the table --into there, instead of a list in a file',
    table: 'Table of members in the database',
    into: 'Table of results to be made in the database',
    replace: 'Replace the table --into if it is there',
  },
  placeholders: { url: 'address', table: 'table' },
  databaseAlone: 'With --database there is no list in a file and no --out; --table and --into are needed',
  databaseNeeded: '--table, --into and --replace go with --database only',
  parquetAlone: 'Parquet is read by the names of its columns; --mapping and the options about sheets do not go with it',
}
