import type { BaseReading, CapFit, Repair } from '../../report/finding.figures.ts'
import type { FigureSpeech } from './auditWords.ts'

/**
 * A recomputed figure in English notation; what the report says is quoted as it is written.
 *
 * @example
 * ```ts
 * inEnglish('32.558,5%') // => '32,558.5%'
 * ```
 */
export const inEnglish = (figure: string): string => figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))

const figureName = ({ figure }: Repair): string => {
  if (typeof figure === 'object') return `“${figure.part}”`
  return { value: 'the stated figure', numerator: 'the numerator', denominator: 'the denominator' }[figure]
}

const base: Readonly<Record<BaseReading['base'], (part: string, host: string) => string>> = {
  'whole-apart': (part) => `“${part}” as a group of its own, of the whole`,
  'whole-within': (part, host) => `“${part}” of the whole, and inside “${host}”`,
  host: (part, host) => `“${part}” of those in “${host}”, itself among them`,
  'rest-of-host': (part, host) => `“${part}” of those in “${host}” without itself`,
}

const fit = ({ holds, holdsAlways }: CapFit): string =>
  holdsAlways ? 'kept in every period' : holds ? 'kept in this period, exceeded in another' : 'exceeded'

function capText({ cap, ofHost, ofRest }: BaseReading, max: string | undefined): string {
  if (!cap || max === undefined) return ''
  const [within, without] = [ofHost, ofRest].map(inEnglish)
  return `; the limit of ${max} is ${fit(cap.host)} when the denominator has this group in it (${within}), ${fit(cap.rest)} when it has not (${without})`
}

/** Repairs and readings in English. */
export const speechEn: FigureSpeech = {
  repairs: (repairs) =>
    repairs.map((repair) => `One digit changed: ${figureName(repair)} ${repair.from} to ${repair.to}`),
  reading: (reading, part, host, max) => {
    const words = base[reading.base](part, host)
    if (!reading.possible) return `${words}: impossible, since the others make up 100% already`
    return `${words}: ${inEnglish(reading.ofWhole)} of the whole${capText(reading, max)}`
  },
}
