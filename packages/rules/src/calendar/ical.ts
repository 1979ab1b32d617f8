import { type Day, dayAfter, daysBetween, visibleText } from '@neuguong/core'

/** One all-day entry of a calendar file. */
export interface CalendarEntry {
  /** The same for the same duty in every file, so that a calendar updates its entry instead of adding another. */
  readonly uid: string
  readonly from: Day
  /** The last day, included. */
  readonly to: Day
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
}

/** A calendar file. */
export interface CalendarFile {
  readonly name: string
  /** The day that the file tells of; it stands in for the time of writing, so that the same agenda makes the same file. */
  readonly on: Day
  readonly entries: readonly CalendarEntry[]
}

/** A text value (RFC 5545, 3.3.11), in which control characters have no form. */
const escaped = (text: string): string =>
  visibleText(text.replace(/\r\n|\r/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines of at most 75 octets, continued after a space, never cut inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let width = 0
  let text = ''
  for (const character of line) {
    width += octets(character)
    if (width > 75) {
      text += '\r\n '
      width = 1 + octets(character)
    }
    text += character
  }
  return text
}

const compact = (day: Day): string => day.replaceAll('-', '')

/** The end of an all-day entry is the first day after it; after the last day of the calendar only its length can be said. */
function endLine(from: Day, to: Day): string {
  const end = dayAfter(to)
  return end === undefined ? `DURATION:P${daysBetween(from, to) + 1}D` : `DTEND;VALUE=DATE:${compact(end)}`
}

const entryLines = ({ uid, from, to, summary, description, categories }: CalendarEntry, on: Day): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${compact(on)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(from)}`,
  endLine(from, to),
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `CATEGORIES:${categories.map(escaped).join(',')}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/**
 * The text of an iCalendar file (RFC 5545): all-day entries, CRLF line ends, folded at 75 octets.
 *
 * @example
 * ```ts
 * icalText({ name: 'Lịch', on: '2016-10-01', entries: [] }).split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 * ```
 */
export function icalText({ name, on, entries }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//neu-guong//agenda//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, on)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
