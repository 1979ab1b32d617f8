/** Numbers of some members: how many they are, and what is counted of them, by year. */
export interface Mass {
  /** By year; the year that is measured comes first. */
  readonly sizes: readonly number[]
  /** By year, then by what is counted: how many of them. */
  readonly values: readonly (readonly number[])[]
}

/** A number that a table may carry: where it stands in the values, and the years that it speaks of. */
export interface Figure {
  readonly at: number
  readonly years: readonly number[]
}

/**
 * A part of the list that a table may speak of, with everything below it. `own` are the rows of a unit itself, not of one below it;
 * `loose` are rows that may belong to several units: how many they are is always said, so that they can be mended.
 */
export interface Group {
  readonly id: string
  readonly kind: 'list' | 'unit' | 'own' | 'loose'
  readonly mass: Mass
  /** Members of whom it is only known that they may belong to it, by year. */
  readonly perhaps: readonly number[]
  /** So many of its own members are told of elsewhere. */
  readonly told: number
  readonly below: readonly Group[]
}

/** Members taken together. */
export const addMass = (a: Mass, b: Mass): Mass => ({
  sizes: a.sizes.map((size, year) => size + (b.sizes[year] ?? 0)),
  values: a.values.map((values, year) => values.map((value, at) => value + (b.values[year]?.[at] ?? 0))),
})

/** The others, when some are taken away. */
export const lessMass = (a: Mass, b: Mass): Mass => ({
  sizes: a.sizes.map((size, year) => size - (b.sizes[year] ?? 0)),
  values: a.values.map((values, year) => values.map((value, at) => value - (b.values[year]?.[at] ?? 0))),
})

/** Nobody. */
export const noMass = ({ sizes, values }: Mass): Mass => ({
  sizes: sizes.map(() => 0),
  values: values.map((of) => of.map(() => 0)),
})

/** Whether there is anybody in any year. */
export const isEmpty = ({ sizes }: Mass): boolean => sizes.every((size) => size === 0)
