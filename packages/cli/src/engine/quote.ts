/** A text as a literal of DuckDB. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name as an identifier of DuckDB. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`
