import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { walk } from '../written.ts'

interface ByReading {
  readonly interpretation: string
  readonly readings: readonly unknown[]
}

const isByReading = (value: unknown): value is ByReading =>
  typeof value === 'object' && value !== null && 'interpretation' in value && 'readings' in value

/** A place that writes the same for every reading: choosing the other one would change nothing here. */
export const sameReadings: Check = {
  code: 'same-readings',
  level: 'warning',
  run: ({ regulation: { data, source } }) => {
    const found: ReturnType<Check['run']>[number][] = []
    walk(data, (value, path) => {
      if (!isByReading(value) || new Set(value.readings.map((reading) => JSON.stringify(reading))).size > 1) return
      const { interpretation } = value
      found.push(finding('same-readings', source.locate([...path, 'readings']), { interpretation }, 'warning'))
    })
    return found
  },
}
