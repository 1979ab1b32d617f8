/** More shared places than this are not looked up: so many ids stand twice, or there are hundreds of millions. */
const mostShared = 4_000_000

/** Bits that tell most places from the shared ones before these are searched. */
const filterBits = 2 ** 24

/** Places that more than one row has, while they are found. */
export interface SharedPlaces {
  readonly add: (place: number) => void
  readonly count: () => number
  readonly isFull: () => boolean
  /** Makes the second look at the rows that have these places. */
  readonly close: () => SecondLook
}

/** The rows that share a place, by the rest of their hash. */
export interface SecondLook {
  readonly add: (place: number, rest: number) => void
  /** The places at which two rows have the whole hash in common. */
  readonly twice: () => readonly number[]
}

/** How many values `rest` has: beside a place it still fits into a number that is exact. */
const rests = 2 ** 23

/** Where a number stands in a rising list; -1 when it does not. */
function indexIn(list: Int32Array, wanted: number): number {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = list[middle] as number
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function secondLook(places: Int32Array): SecondLook {
  const filter = new Uint32Array(filterBits / 32)
  const bitOf = (place: number): number => place % filterBits
  for (const place of places) {
    const bit = bitOf(place)
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
  let keys = new Float64Array(2 * places.length + 1024)
  let count = 0
  const keep = (key: number): void => {
    if (count === keys.length) {
      const larger = new Float64Array(2 * count)
      larger.set(keys)
      keys = larger
    }
    keys[count++] = key
  }
  return {
    add: (place, rest) => {
      const bit = bitOf(place)
      const perhaps = ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
      if (perhaps === 1 && indexIn(places, place) >= 0) keep(place * rests + rest)
    },
    twice: () => {
      const sorted = keys.subarray(0, count).sort()
      const found = new Set<number>()
      for (let at = 1; at < sorted.length; at++)
        if (sorted[at] === sorted[at - 1]) found.add(Math.floor((sorted[at] as number) / rests))
      return [...found]
    },
  }
}

/** Begins to look for places that more than one row has. */
export function makeShared(): SharedPlaces {
  const places = new Int32Array(mostShared)
  let count = 0
  return {
    add: (place) => {
      if (count < mostShared) places[count++] = place
    },
    count: () => count,
    isFull: () => count === mostShared,
    close: () => secondLook(places.slice(0, count).sort()),
  }
}
