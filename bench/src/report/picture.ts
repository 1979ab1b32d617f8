import type { Results } from '../results.ts'
import { type Size, sizes } from '../workload/ruleSets.ts'
import { timeOf } from './find.ts'
import { time } from './numbers.ts'
import type { Words } from './words.ts'

const row = 34
const left = 330
const right = 900
const top = 92
const width = 1_180

/** A log scale from ten nanoseconds to a hundred milliseconds. */
const decades = [1, 2, 3, 4, 5, 6, 7, 8]
const place = (nanoseconds: number): number => left + ((Math.log10(nanoseconds) - 1) / 7) * (right - left)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Shapes, not colours alone, tell the rule sets apart. */
const marks: Readonly<Record<Size, (x: number, y: number) => string>> = {
  5: (x, y) => `<circle cx="${x}" cy="${y}" r="7" fill="#fff" stroke="#111" stroke-width="2"/>`,
  40: (x, y) =>
    `<rect x="${x - 6}" y="${y - 6}" width="12" height="12" fill="#1f6f8b" stroke="#111" stroke-width="1.5"/>`,
  400: (x, y) =>
    `<path d="M${x} ${y - 8} L${x + 8} ${y + 6} L${x - 8} ${y + 6} Z" fill="#111" stroke="#111" stroke-width="1"/>`,
}

const grid = (words: Words, bottom: number): string =>
  decades
    .map((decade) => {
      const x = place(10 ** decade).toFixed(1)
      return `<line x1="${x}" y1="${top - 14}" x2="${x}" y2="${bottom}" stroke="#ccc"/>
<text x="${x}" y="${bottom + 20}" text-anchor="middle">${time(words, 10 ** decade).replace(/([.,]0)(?= )/, '')}</text>`
    })
    .join('\n')

const columns = [right + 80, right + 165, right + 265]

function entrant(results: Results, words: Words, id: string, y: number): string {
  const name = words.entrants[id] ?? id
  const found = sizes.map((size) => timeOf(results, id, size, 'complete')?.median)
  const places = found.flatMap((median) => (median === undefined ? [] : [place(median)]))
  const weight = name.includes('**') ? ' font-weight="700"' : ''
  const shapes = sizes.map((size, index) => {
    const median = found[index]
    return median === undefined ? '' : marks[size](Number(place(median).toFixed(1)), y)
  })
  const numbers = found.map((median, index) => {
    const text = median === undefined ? '–' : time(words, median)
    return `<text x="${columns[index]}" y="${y + 5}" text-anchor="end"${weight}>${text}</text>`
  })
  return `<text x="${left - 18}" y="${y + 5}" text-anchor="end"${weight}>${escaped(name.replaceAll(/[*`]/g, ''))}</text>
<line x1="${Math.min(...places).toFixed(1)}" y1="${y}" x2="${Math.max(...places).toFixed(1)}" y2="${y}" stroke="#555" stroke-width="1.5"/>
${shapes.join('')}
${numbers.join('')}`
}

const legend = (words: Words): string =>
  sizes
    .map((size, index) => {
      const x = left + index * 140
      return `${marks[size](x, 52)}<text x="${x + 16}" y="57">${size} ${words.rules}</text>
<text x="${columns[index]}" y="${top - 22}" text-anchor="end" font-weight="700">${size}</text>`
    })
    .join('\n')

/** The results as a picture that reads without colour, on screen and in print. */
export function picture(results: Results, words: Words): string {
  const ids = [...new Set(results.objects.map(({ id }) => id))]
    .filter((id) => timeOf(results, id, 40, 'complete') !== undefined && id !== 'nobody')
    .sort(
      (a, b) => (timeOf(results, a, 40, 'complete')?.median ?? 0) - (timeOf(results, b, 40, 'complete')?.median ?? 0),
    )
  const bottom = top + ids.length * row
  const height = bottom + 62
  const { processor, node } = results.machine
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${words.lang}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif" font-size="14" fill="#111">
<title id="title">${escaped(words.title)}</title>
<desc id="description">${escaped(words.description)}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="20" y="28" font-size="18" font-weight="700">${escaped(words.title)}</text>
${legend(words)}
${grid(words, bottom)}
${ids.map((id, index) => entrant(results, words, id, top + index * row + row / 2)).join('\n')}
<text x="${(left + right) / 2}" y="${bottom + 46}" text-anchor="middle">${escaped(words.axis)}</text>
<text x="${width - 20}" y="28" text-anchor="end" font-size="12">${escaped(`${results.date}, ${processor}, Node ${node}`)}</text>
</svg>
`
}
