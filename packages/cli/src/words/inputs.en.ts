import type { inputsVi } from './inputs.vi.ts'

/** What is said of arguments and flags, in English. */
export const inputsEn: typeof inputsVi = {
  flags: {
    auditHtml: 'Write the findings as one HTML page that opens without a network',
    lang: 'Language: vi or en',
    on: 'The day, written like 31/12/2025 or 2025-12-31',
    onOrFirst: 'The day; the first day on which the regulation is in force if left out',
    with: 'Folder of other regulations that this one implements; may be repeated',
    json: 'Print JSON for other programs',
    id: 'Id of the member in column `id`',
    redact: 'Hide values: only say which facts decide',
    phase: 'Id of the phase in the regulation',
    reading: 'Try another reading of an interpretation, such as i3=1 (counted from 0); may be repeated',
    asOf: 'Day as of which things stand, written like 31/12/2025 or 2025-12-31',
    until: 'Also show periods that begin by this day',
    procedure: 'Id of a procedure: holds the events against it instead of listing duties',
    agendaOut:
      'Write to this file: .ics is the calendar of duties, .mmd the diagram of the procedure (with --procedure)',
    figures: 'File of published figures (figures.json)',
    check: 'Only say whether the file is tidy, change nothing',
    format: 'How to print: pretty for people; json, sarif, junit, github for programs',
    notes: 'Print remarks, too: what may well be meant',
    fix: 'Make the fixes that are certain before checking; nothing is guessed',
    out: 'Write the result to this file, by its ending: .csv, .xlsx for people; .json, .ndjson, .parquet for programs',
  },
  placeholders: {
    report: 'report',
    regulation: 'regulation',
    members: 'members',
    folder: 'folder',
    events: 'events',
    day: 'day',
    file: 'file',
    text: 'id',
    lang: 'vi|en',
  },
  arguments: {
    report: 'A report as data (report.json), or the folder that holds it; `-` reads standard input',
    regulation: 'File of the regulation, or folder with regulation.json; `-` reads standard input',
    members: 'List of members: .csv, .xlsx, .json, .ndjson; `-` reads standard input',
    folder: 'Folder of regulations and scenarios',
    events: 'File of events (events.json); without it nothing is on record; `-` reads standard input',
  },
}
