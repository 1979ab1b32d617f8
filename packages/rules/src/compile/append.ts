/** Adds numbers at the end of a list, and says where they begin. */
export function append(list: number[], numbers: Iterable<number>): number {
  const from = list.length
  for (const number of numbers) list.push(number)
  return from
}
