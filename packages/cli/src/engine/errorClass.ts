/** What DuckDB calls its kinds of errors; the rest of its messages may quote a cell. */
const classes = /^([A-Z][A-Za-z]*(?: [A-Za-z]+){0,4}) Error\b/

/** Words of which DuckDB makes the names of its errors: nothing else of a message is repeated. */
const known = new Set([
  ...['Binder', 'Catalog', 'Connection', 'Constraint', 'Conversion', 'Decimal', 'Dependency', 'Divide by Zero'],
  ...['Executor', 'FATAL', 'HTTP', 'IO', 'INTERNAL', 'Index', 'Interrupt', 'Invalid', 'Invalid Input', 'Invalid type'],
  ...['Mismatch Type', 'Missing Extension', 'Network', 'Not implemented', 'Object Size', 'Optimizer', 'Out of Memory'],
  ...[
    'Out of Range',
    'Parameter Not Allowed',
    'Parameter Not Resolved',
    'Parser',
    'Permission',
    'Planner',
    'Scheduler',
  ],
  ...['Sequence', 'Serialization', 'Settings', 'Stat', 'Syntax', 'TransactionContext', 'Unknown Type', 'Vector'],
])

/** The kind of an error of DuckDB, by DuckDB's own name and without a word of what it is about. */
export function duckClass(message: string): string {
  const name = classes.exec(message)?.[1] ?? ''
  return known.has(name) ? `DuckDB: ${name} Error` : 'DuckDB'
}

const codes = /^(?:[0-9A-Z]{5}|E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{1,40})$/

/** The codes of an error of PostgreSQL or of the system, which name its kind and nothing else; of several errors each once. */
export function errorCodes(error: unknown): string {
  const errors: readonly unknown[] = error instanceof AggregateError ? [error, ...error.errors] : [error]
  const found = errors.map((one) => String((one as { code?: unknown } | undefined)?.code ?? ''))
  return [...new Set(found.filter((code) => codes.test(code)))].join(', ')
}
