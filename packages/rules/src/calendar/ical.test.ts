import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, icalText } from './ical.ts'

const entry: CalendarEntry = {
  uid: '7.1d@dong-nai.272-qd-tu',
  from: '2016-09-30',
  to: '2016-09-30',
  summary: 'Ban Tuyên giáo; hạn: quý III/2016, \\ “chuẩn mực”',
  description: 'Dòng một\nDòng hai',
  categories: ['Quá hạn, chưa làm'],
}

const read = (text: string): ICAL.Component[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

describe('A calendar file', () => {
  test('says what it was given, with separators and line breaks escaped', () => {
    const [event] = read(icalText({ name: 'Lịch', on: '2016-10-01', entries: [entry] }))
    expect(event?.getFirstPropertyValue('summary')).toBe(entry.summary)
    expect(event?.getFirstPropertyValue('description')).toBe(entry.description)
    expect(event?.getFirstProperty('categories')?.getValues()).toEqual(entry.categories)
  })

  test('ends an entry of several days on the day after the last', () => {
    const [event] = read(icalText({ name: 'Lịch', on: '2016-10-01', entries: [{ ...entry, to: '2016-10-02' }] }))
    expect(event?.getFirstPropertyValue('dtend')?.toString()).toBe('2016-10-03')
  })

  test('says how long an entry is that ends with the calendar', () => {
    const [event] = read(
      icalText({ name: 'Lịch', on: '2016-10-01', entries: [{ ...entry, from: '2200-12-30', to: '2200-12-31' }] }),
    )
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2200-12-30')
    expect(event?.getFirstPropertyValue('duration')?.toString()).toBe('P2D')
  })

  test('is read back unchanged and folded at 75 octets, whatever it says', () => {
    // Control characters have no form in a calendar file; a carriage return is a line break.
    const printable = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text))
    const property = fc.property(printable, printable, (summary, description) => {
      const text = icalText({ name: 'Lịch', on: '2016-10-01', entries: [{ ...entry, summary, description }] })
      const [event] = read(text)
      expect(event?.getFirstPropertyValue('summary')).toBe(summary)
      expect(event?.getFirstPropertyValue('description')).toBe(description)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    })
    fc.assert(property, { numRuns: 300 })
  })
})
