import { engineSentencesEn } from './engineFindings.en.ts'
import type { FileSentences } from './fileSentences.ts'
import { optionsEn } from './options.en.ts'
import { tableEn } from './table.en.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** The sentences of the command line's own findings in English. */
export const sentencesEn: FileSentences = {
  ...engineSentencesEn,
  ...tableEn,
  ...optionsEn,
  'no-id-column': ({ columns, counting }) => ({
    message: `The table has no column \`id\`, so nobody knows whose row is whose${counting === undefined ? '' : `; the column \`${counting}\` only counts rows and means others once they are sorted`}`,
    hint:
      columns.length === 1
        ? 'the first line must name the columns, separated by `;` or `,`'
        : `name the column of ids \`id\`; there are: ${any(columns.slice(0, 8))}`,
  }),
  'column-twice': ({ column }) => ({ message: `Column \`${column}\` stands twice`, hint: 'keep one' }),
  'row-without-id': () => ({
    message: 'This row has no id in column `id` and is left out',
    hint: 'fill it in, or delete the row if it is a total',
  }),
  'row-duplicate-id': ({ id, first, sheet }) => ({
    message: `Id \`${id}\` already stands in line ${first}${sheet === undefined ? '' : ` of sheet “${sheet}”`}; this row is left out`,
    hint: 'one row for each id (and year, if there is a column `year`)',
  }),
  'row-too-long': ({ expected, found }) => ({
    message: `This row has ${found} cells but the table ${expected} columns; it is left out`,
    hint: 'a cell that contains the separator must be quoted',
  }),
  'row-total': ({ found }) => ({
    message: `\`${found}\` is a row of totals, not a member; it is left out`,
    hint: 'delete this row',
  }),
  'row-not-object': () => ({
    message: 'What stands here is not written as a member and is left out',
    hint: 'write each member as an object',
  }),
  'row-syntax': () => ({
    message: 'From here on the list is not written as JSON is, so it cannot be read',
    hint: 'look at brackets, straight quotes and commas; remove comments and commas before closing brackets; or export the file anew from the program that made it',
  }),
  'quotes-open': ({ line, lines }) => ({
    message:
      lines === 1
        ? 'A quote is opened and not closed, or closed in the middle of a cell; this row is left out'
        : `A quote is opened and not closed, or closed in the middle of a cell; all ${lines} lines from ${line} to ${line + lines - 1} are left out`,
    hint: 'write a quote inside a cell twice: `""`',
  }),
  'id-unseen': ({ sign }) => ({
    message: `The id has a character that nobody sees (${sign}); this row is left out`,
    hint: 'empty the cell and type the id again',
  }),
  'id-with-space': () => ({
    message: 'This cell cannot be an id because it contains a space; this row is left out',
    hint: 'use codes instead of names: names repeat, and are personal data',
  }),
  'id-not-text': () => ({
    message: 'An id must be text, not a number or anything else; this row is left out',
    hint: 'put the id in straight quotes: `"…"`',
  }),
  'number-ambiguous': ({ found, thousands, decimal }) => ({
    message: `\`${found}\` can be read as ${thousands} or as ${decimal}, so it counts as missing`,
    hint: `write \`${thousands}\` or \`${decimal}\``,
  }),
  'number-unreadable': ({ found }) => ({
    message: `\`${found}\` is not a number, so it counts as missing`,
    hint: 'write digits with a decimal comma, such as `0,5`, without a unit or `%`',
  }),
  'boolean-unreadable': ({ found, suggestion }) => ({
    message: `\`${found}\` says neither yes nor no, so it counts as missing`,
    hint: `${suggestion === undefined ? '' : `did you mean \`${suggestion}\`? `}write \`true\` or \`false\` (or \`có\`, \`không\`, \`1\`, \`0\`, \`x\`); leave it empty if not known`,
  }),
  'day-unreadable': ({ found, suggestion, days }) => ({
    message: `\`${found}\` is not a day of the calendar${days === undefined ? '' : ` (that month has ${days} days)`}, so it counts as missing`,
    hint: suggestion === undefined ? 'write `2017-12-31` or `31/12/2017`' : `did you mean \`${suggestion}\`?`,
  }),
  'year-unreadable': ({ found }) => ({
    message: `\`${found}\` is not a year; this row is left out`,
    hint: 'write four digits, such as `2017`',
  }),
  'set-dash': ({ found }) => ({
    message: `\`${found}\` does not say whether there is none or nothing is known, so it counts as missing`,
    hint: 'write `∅` or `[]` for none; leave it empty if not known',
  }),
  'scenarios-of-other': ({ expected, found }) => ({
    message: `These scenarios are written for \`${found}\` but stand beside \`${expected}\``,
    hint: 'correct `regulation` or move the file',
  }),
}
