/** The query of how many rows have no id, an id with a space in it, or the id and year of a row before. */
export const badIds = (from: string): string => `SELECT
  coalesce(sum(rows) FILTER (WHERE id IS NULL OR trim(id) = ''), 0) AS none,
  coalesce(sum(rows) FILTER (WHERE trim(id) ~ '\\s'), 0) AS spaced,
  coalesce(sum(rows - 1) FILTER (WHERE trim(id) <> ''), 0) AS twice
FROM (SELECT id, count(*) AS rows FROM ${from} AS members GROUP BY id, year) AS ids`
