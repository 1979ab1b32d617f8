import { quoteText } from './quote.ts'

/** How our Parquet files are packed: small, and readable everywhere. */
const packing = 'FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false'

/** The statement that writes the rows of a query into a Parquet file. */
export const copyToParquet = (query: string, path: string): string =>
  `COPY (${query}) TO ${quoteText(path)} (${packing})`
