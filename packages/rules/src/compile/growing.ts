/** Numbers that are added to at the end. */
export interface Growing<T extends Int32Array | Uint8Array> {
  numbers: T
  length: number
}

/** Adds numbers at the end, and says where they begin. */
export function append<T extends Int32Array | Uint8Array>(list: Growing<T>, numbers: readonly number[]): number {
  const from = list.length
  if (from + numbers.length > list.numbers.length) {
    const larger = new (list.numbers.constructor as new (length: number) => T)(2 * (from + numbers.length))
    larger.set(list.numbers)
    list.numbers = larger
  }
  list.numbers.set(numbers, from)
  list.length = from + numbers.length
  return from
}
