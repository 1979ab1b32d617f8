import { measured, ratio } from './run/statistics.ts'
import type { Row } from './run/together.ts'

/** Nanoseconds in a unit that reads well. */
export function duration(nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toPrecision(3)} ms`
  if (nanoseconds >= 1e3) return `${(nanoseconds / 1e3).toPrecision(3)} µs`
  return `${nanoseconds.toFixed(0)} ns`
}

const times = (factor: number): string => (factor >= 100 ? factor.toFixed(0) : factor.toPrecision(2))
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

/** A line for each course of each row: time, and ratio to the first row that has the same course. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`)
  for (const { id, build, peak, courses } of rows) {
    console.log(`${id.padEnd(25)} build ${build.toFixed(1)} ms, peak ${megabytes(peak)}`)
    for (const [course, { processor, clock }] of Object.entries(courses)) {
      const hand = rows.find((row) => row.id.startsWith('hand'))?.courses[course === 'explained' ? 'all' : course]
      const { median, least, most } = measured(processor)
      const comparison = hand ? `${times(ratio(processor, hand.processor).median)} × by hand` : ''
      console.log(
        `  ${course.padEnd(16)} ${duration(median).padStart(8)} (${duration(least)} … ${duration(most)}), clock ${duration(measured(clock).median)}  ${comparison}`,
      )
    }
  }
}
