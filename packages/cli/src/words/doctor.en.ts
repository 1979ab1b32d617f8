import type { Likeness } from '../members/encoding.ts'
import type { doctorVi } from './doctor.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const legacyText = (kind: string): string =>
  `seems to be written in the old encoding ${kind}. Convert it to Unicode with a converter and read it again; nothing is converted here`

const notTextEn: Readonly<Record<Likeness | 'unknown', string>> = {
  TCVN3: legacyText('TCVN3'),
  VNI: legacyText('VNI'),
  'UTF-16': 'seems to be UTF-16 without the mark at its beginning. In Excel, save it as “CSV UTF-8”',
  'UTF-8': 'has broken letters. In Excel, save it as “CSV UTF-8”',
  lost: 'has lost letters: some Vietnamese letters became `?`, and saving this file again does not bring them back. Export it anew from the original as “CSV UTF-8”',
  binary:
    'is no text: a file of another kind (Excel, PDF, a picture, …) is called so. Give it its right ending, or save the list as “CSV UTF-8”',
  unknown: 'is no Unicode text, nor surely any other. In Excel, save it as “CSV UTF-8”',
}

/** What `neuguong doctor` and the readers of lists say in English, besides findings. */
export const doctorEn: typeof doctorVi = {
  brief: 'Look where a list may be misread, before anybody is rated',
  description: [
    'Reads the list as rating does and says every place that may be misread: letters, numbers, days, ids, headings, units,',
    'personal data. Which cell, what stands there, why it is a trap, what to do. The file is never changed. Exit code 1 when',
    'something must be repaired.',
    '',
    'Examples:',
    '  neuguong doctor regulations/dong-nai/272-qd-tu members.xlsx --on 2017-12-31',
    '  neuguong doctor regulations/dong-nai/272-qd-tu members.xlsx --on 2017-12-31 --write-mapping mapping.json',
  ].join('\n'),
  flags: {
    mapping: 'Mapping file: which column of the list is which fact',
    sheet: 'The sheet of the workbook to read',
    sheetUnits: 'Every sheet of the workbook is a unit, called by the name of the sheet',
    rejected: 'Write the rows passed over to this .csv file, with the reason',
    writeMapping: 'Write a mapping file of the columns that were recognised, for a person to complete',
    units: 'File of units (units with their first and last day and their successors)',
  },
  notText: (path, kind) => `\`${path}\` ${notTextEn[kind ?? 'unknown']}`,
  badLetter: (path, line) =>
    `\`${path}\` is written in UTF-8, but a letter of line ${line} is broken. Open the file, type that line again and save it as “CSV UTF-8”; the file as a whole need not be converted`,
  unknownSheet: (sheet, near, sheets) =>
    sheets.length === 0
      ? 'The file has no sheets'
      : `The file has no sheet \`${sheet}\`.${near === undefined ? ` It has: ${any(sheets)}` : ` Did you mean \`${near}\`?`}`,
  severalSheets: (sheets) =>
    `Several sheets are lists: ${any(sheets)}. Choose one with --sheet, or add --sheet-units if each is a unit`,
  noSheets: (path) => `\`${path}\` is no workbook and has no sheets to choose; leave out --sheet and --sheet-units`,
  noHeadings: (path) => `\`${path}\` has no headings to map; --mapping is for CSV and workbooks`,
  locked: (path) => `\`${path}\` has a password. Open it in Excel, take the password away and save it`,
  badWorkbook: (path) =>
    `\`${path}\` cannot be read as an Excel file. Open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”`,
  rejectedColumns: { sheet: 'Sheet', line: 'Row', reason: 'Why it is passed over', content: 'Content' },
  rejected: (count, file) => `Wrote the rows passed over to ${file}: ${count}`,
  title: (file, rows, columns) => `${file}: rows ${rows}, columns ${columns}`,
  titleSheet: (file, sheet, rows, columns) => `${file}, sheet “${sheet}”: rows ${rows}, columns ${columns}`,
  levels: { error: 'To repair', warning: 'To look at', note: 'To know' },
  trap: (number) => `trap ${number}`,
  column: (letter, name) => (name === '' ? `column ${letter}` : `column ${letter} “${name}”`),
  rows: (lines, count) => `row ${lines.join(', ')}${count === undefined ? '' : `, … (${count} places)`}`,
  cell: (ref, name) =>
    /^[A-Z]/.test(ref) ? `cell ${ref}${name === undefined ? '' : ` (column ${name})`}` : `row ${ref}`,
  sheet: (name) => `sheet “${name}”`,
  read: (read, unread) => `Rows read: ${read}; passed over: ${unread}`,
  clean: 'Nothing to repair was found',
  mappingWritten: (file, open) =>
    open === 0
      ? `Wrote ${file}: every column was recognised`
      : `Wrote ${file}; columns that wait for a person: ${open}`,
  encodings: {
    'utf-16le': "UTF-16 (Excel's “Unicode Text”)",
    'utf-16be': 'UTF-16 (the other way round)',
    'windows-1258': 'Windows-1258',
    'utf-8': 'UTF-8',
  },
  separators: { '\t': 'tabs', ';': 'semicolons', ',': 'commas' },
  badUnits: (path) => `\`${path}\` is no file of units`,
}
