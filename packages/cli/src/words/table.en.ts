import type { PersonalKind } from '../output/tableFindings.ts'
import { listsEn } from './lists.en.ts'
import type { TableSentences } from './table.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `did you mean \`${name}\`?`
const unread = 'so it counts as missing'

/** Digits behind the decimal sign in words. */
const places = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

const personal: Readonly<Record<PersonalKind, string>> = {
  name: 'names',
  'citizen-number': 'citizen numbers',
  phone: 'phone numbers',
  email: 'e-mail addresses',
  address: 'addresses',
  birth: 'dates of birth',
  'party-card': 'party card numbers',
}

/** What is said about tables of members in English. */
export const tableEn: TableSentences = {
  ...listsEn,
  'header-ambiguous': ({ heading, facts }) => ({
    message: `The heading \`${heading}\` may be any of ${any(facts)}, so the column is not read`,
    hint: 'call the column by the id of the fact, or choose in the mapping file',
  }),
  'row-cell-error': ({ found }) => ({
    message: `Excel shows the error \`${found}\` here, ${unread}`,
    hint: 'repair the formula, or type the value in its place',
  }),
  'formula-without-value': ({ formula }) => ({
    message: `The formula \`=${formula}\` has no result in the file, ${unread}`,
    hint: 'open the file in Excel, let it compute, and save it again',
  }),
  'cell-merged': () => ({
    message: `This cell lies beneath a merged one and may or may not have its value, ${unread}`,
    hint: 'unmerge the cells and fill in every row',
  }),
  'number-percent': ({ found }) => ({
    message: `\`${found}\` has a percent sign but the fact is not in percent, ${unread}`,
    hint: 'write the number in the unit of the fact, or say `"unit": "percent"` for the column in the mapping file',
  }),
  'number-with-words': ({ found, number }) => ({
    message: `\`${found}\` has words beside the number, ${unread}`,
    hint: `write only \`${number}\``,
  }),
  'number-change': ({ found }) => ({
    message: `\`${found}\` is a rise or fall and no value, and may be percent or percentage points, ${unread}`,
    hint: 'write the value of this period itself',
  }),
  'number-bound': ({ found }) => ({
    message: `\`${found}\` is a bound and not what was measured, ${unread}`,
    hint: "write this person's own number",
  }),
  'number-fraction': ({ found, percent }) => ({
    message: `\`${found}\` is a fraction, which decimals only come near, ${unread}`,
    hint: `where the fact is in percent write \`${percent}\`, knowing that it is rounded`,
  }),
  'number-ratio': ({ found, percent, stated }) => ({
    message:
      stated === undefined || stated === percent
        ? `\`${found}\` is two numbers in one cell, ${unread}`
        : `\`${found}\` is two numbers in one cell, ${unread}; they make ${percent}%, not ${stated}%`,
    hint: `make two columns of it, or write \`${percent}\` where the fact is in percent`,
  }),
  'number-is-day': ({ found }) => ({
    message: `\`${found}\` is a day in a column of numbers, ${unread}; Excel turns \`1/2\` into a day`,
    hint: 'format the column as Text and type the number again',
  }),
  'number-exponent': ({ found }) => ({
    message: `\`${found}\` is a long number that Excel has shortened, its last digits are lost, ${unread}`,
    hint: 'take the number from the original, with the column formatted as Text',
  }),
  'number-dash': ({ found }) => ({
    message: `\`${found}\` may say zero or not known, ${unread}`,
    hint: 'write `0` for zero; leave the cell empty when it is not known',
  }),
  'boolean-dash': ({ found }) => ({
    message: `\`${found}\` may say no or not known, ${unread}`,
    hint: 'write `không` for no; leave the cell empty when it is not known',
  }),
  'day-month-first': ({ found, day }) => ({
    message: `The calendar has no \`${found}\` with the day first, ${unread}`,
    hint: `if the month stands first write \`${day}\`, or say \`"dates": "month-first"\` for the column in the mapping file, which then holds for all its cells`,
  }),
  'day-partial': ({ found, known }) => ({
    message: `\`${found}\` says ${known === 'month' ? 'the month' : 'the year'} and no day, ${unread}`,
    hint: 'write day, month and year',
  }),
  'day-short-year': ({ found }) => ({
    message: `\`${found}\` has a year of two digits, which may be of either century, ${unread}`,
    hint: 'write the year with four digits',
  }),
  'day-serial': ({ found, day }) => ({
    message: `\`${found}\` is the number by which Excel counts days, not a day, ${unread}`,
    hint: `if so, write \`${day}\`, or format the column as Date and save again`,
  }),
  'option-with-marker': ({ found, meant: option }) => ({
    message: `\`${found}\` begins with the mark of a list, ${unread}`,
    hint: `take the mark away; did you mean \`${option}\`?`,
  }),
  'row-separators': ({ expected, found }) => ({
    message: `This row has ${found} cells but the table has ${expected} columns, so it is passed over; a decimal comma has probably made two cells of a number`,
    hint: 'save with `;` between cells, or put the number in quotes',
  }),
  'mapping-column-unknown': ({ heading, suggestion }) => ({
    message: `The list has no column \`${heading}\`, which the mapping file names`,
    hint: meant(suggestion) ?? 'correct the heading in the mapping file, or take the entry out',
  }),
  'mapping-fact-unknown': ({ fact, suggestion }) => ({
    message: `The regulation has no fact \`${fact}\``,
    hint: meant(suggestion),
  }),
  'mapping-open': ({ heading }) => ({
    message: `The mapping file does not say what the column \`${heading}\` is, so it is not read`,
    hint: 'write the id of a fact into `fact`, or `"ignore": true` in its place',
  }),
  'mapping-not-one': ({ heading }) => ({
    message: `The column \`${heading}\` needs exactly one of \`fact\`, \`row\` and \`ignore\``,
    hint: 'keep one of them',
  }),
  'mapping-value-unknown': ({ found, fact, suggestion }) => ({
    message: `The fact \`${fact}\` has no option \`${found}\``,
    hint: meant(suggestion) ?? 'write the id of an option, or `null` for not known',
  }),
  'mapping-not-for-type': ({ key, fact, type }) => ({
    message: `\`${key}\` is for facts that are a ${type}, which \`${fact}\` is not`,
    hint: `take \`${key}\` out`,
  }),
  'legacy-font': ({ kind }) => ({
    message: `The letters here are of the old encoding ${kind} and would be read wrongly as Unicode, ${unread}`,
    hint: 'convert the whole file to Unicode with a converter and read it again; nothing is converted here',
  }),
  'sheets-unread': ({ sheets }) => ({
    message: `Sheets not read: ${any(sheets)}`,
    hint: 'choose one with --sheet; where each sheet is a unit use --sheet-units',
  }),
  'text-decomposed': () => ({
    message:
      'Letters and their marks are written apart; here they are read alike, but search, filters and joins elsewhere will miss them',
    hint: 'type them again, or compose them (NFC)',
  }),
  'letter-eth': ({ found }) => ({
    message: `\`${found}\` has the letter Ð (eth) in place of Đ, which looks the same and is another letter`,
    hint: 'type the Đ again with a Vietnamese keyboard',
  }),
  'letter-d': ({ found, meant: label }) => ({
    message: `\`${found}\` lacks marks, or has d for đ, and is read as \`${label}\` here; to other programs they are two texts`,
    hint: `write \`${label}\``,
  }),
  'spelling-variant': ({ found, meant: label }) => ({
    message: `\`${found}\` places a mark or writes i/y differently and is read as \`${label}\` here; to other programs they are two words`,
    hint: `write \`${label}\``,
  }),
  'unit-two-spellings': ({ found, other, count, same }) => ({
    message:
      same === 'words'
        ? `The units \`${found}\` (rows: ${count}) and \`${other}\` differ in spelling alone, yet count as two`
        : `The units \`${found}\` (rows: ${count}) and \`${other}\` differ in marks alone: one unit or two?`,
    hint: 'if it is one, write it in one way, best by its id',
  }),
  'letter-odd': ({ found }) => ({
    message: `\`${found}\` has a special space, a hidden character or curly quotes, which the eye does not see`,
    hint: 'type the cell again',
  }),
  'letter-lost': ({ found }) => ({
    message: `\`${found}\` has letters that were lost in a conversion (replacement characters)`,
    hint: 'take the text from the original',
  }),
  'percent-read': ({ found, value }) => ({
    message: `\`${found}\` is read as ${value} percent, because the fact is in percent`,
  }),
  'decimal-dot': ({ found, value }) => ({
    message: `\`${found}\` has a decimal point and is read as \`${value}\` here; Vietnamese Excel may take it for a day or a text`,
    hint: `write \`${value}\``,
  }),
  'share-among-percents': ({ found, percent }) => ({
    message: `\`${found}\` stands among percentages, and may be ${found} % or ${percent} %`,
    hint: `write \`${percent}\` or \`${found}%\``,
  }),
  'share-or-percent': ({ least, most }) => ({
    message: `The fact is in percent and the whole column lies between ${least} and ${most}: percent indeed, or shares of one?`,
    hint: 'say `"unit": "share"` or `"unit": "percent"` for the column in the mapping file',
  }),
  'header-change': ({ heading }) => ({
    message: `The column \`${heading}\` is about a rise or fall: percent and percentage points are different things`,
    hint: 'the fact needs the value of the period itself',
  }),
  'id-exponent': ({ found }) => ({
    message: `The id \`${found}\` is a long number that Excel has shortened, its last digits are lost`,
    hint: 'take the id from the original, with the column formatted as Text',
  }),
  'id-is-number': ({ found }) => ({
    message: `Excel keeps the id \`${found}\` as a number: zeros before it, if there were any, are lost`,
    hint: 'format the column of ids as Text',
  }),
  'id-zeros-lost': ({ digits, count }) => ({
    message: `Ids with fewer than the ${digits} digits that all others have: ${count}; zeros before them are probably lost`,
    hint: 'format the column of ids as Text and enter them again from the original',
  }),
  'day-forms': ({ forms }) => ({
    message: `The column writes days in several ways: ${any(forms)}; all of them are read`,
    hint: 'write them in one way',
  }),
  'day-order': ({ found }) => ({
    message: `The column has days with the month first, so that days such as \`${found}\` can be read either way; here the day stands first`,
    hint: 'find out which stands first in this column, and say `"dates"` for it in the mapping file',
  }),
  'day-with-time': ({ found, day }) => ({
    message: `\`${found}\` has a time of day; only the day ${day} is taken`,
    hint: 'take the time away',
  }),
  'day-official': ({ found, day }) => ({ message: `\`${found}\` is read as ${day}` }),
  'text-encoding': ({ encoding }) => ({
    message: `The file is written in ${encoding}, which is read here but may be misread elsewhere`,
    hint: 'in Excel, save it as “CSV UTF-8”',
  }),
  'text-separator': ({ separator }) => ({ message: `Cells are parted by ${separator}` }),
  'text-no-mark': () => ({
    message:
      'The file has no UTF-8 mark at its beginning (BOM): opened in Excel directly, Vietnamese letters come out broken',
    hint: 'open it in Excel by Data › From Text/CSV, or save it as “CSV UTF-8”',
  }),
  'cell-formula': ({ found }) => ({
    message: `\`${found}\` begins like a formula: Excel will compute it when it opens the file`,
    hint: 'take the sign away, or put an apostrophe before it',
  }),
  'symbol-spelling': ({ found, symbol }) => ({
    message: `The document symbol \`${found}\` is \`${symbol}\` in proper form; the two will not match when compared`,
    hint: `write \`${symbol}\``,
  }),
  'parts-not-whole': ({ sum, columns }) => ({
    message: `The shares ${any(columns)} add up to ${sum} and not 100, by rounding or because a part is missing`,
    hint: 'do not mend the shares; keep the counts and compute again',
  }),
  'names-repeat': ({ heading, count }) => ({
    message: `The column \`${heading}\` has names that occur again (rows: ${count}): names cannot join or find people`,
    hint: 'use ids; sort by the given name, which is the last word',
  }),
  'name-with-title': ({ title }) => ({
    message: `Names are written with \`${title}\`: with it in one place and without it in another they do not match`,
    hint: 'write the name alone',
  }),
  'header-two-rows': ({ rows }) => ({
    message: `The headings stand in two rows, ${rows.join(' and ')}, and are read together`,
  }),
  'header-below-title': ({ row, above }) => ({
    message: `The headings stand in row ${row}; the title above is not read (rows: ${above})`,
  }),
  'row-of-numbers': () => ({ message: 'A row that numbers the columns is not read' }),
  'hidden-rows': ({ count, rows }) => ({
    message: `Rows hidden in Excel are read all the same: ${rows.join(', ')}${count > rows.length ? `, … (${count})` : ''}`,
    hint: 'delete them if they are not of the list',
  }),
  'hidden-columns': ({ columns }) => ({
    message: `Columns hidden in Excel (${columns.join(', ')}) are read all the same`,
    hint: 'delete them if they are not of the list',
  }),
  'number-dust': ({ heading, found, count, decimals }) => ({
    message: `The column \`${heading}\` has needless digits behind the ${decimals === 0 ? 'decimal sign' : `${places[decimals]} decimal`}, such as \`${found}\`, which were rounded (cells: ${count})`,
    hint: 'round in the spreadsheet as the regulation says; if the fact has but a few decimals, say `decimals` in the regulation',
  }),
  'number-as-text': ({ found }) => ({
    message: `Excel keeps the number \`${found}\` as text; it is read here, but Excel does not add it up`,
    hint: 'turn the cell into a number',
  }),
  'unit-unknown': ({ found, suggestion }) => ({
    message: `The file of units has no unit \`${found}\``,
    hint: meant(suggestion) ?? 'correct the name, or add the unit to the file of units',
  }),
  'unit-ended': ({ found, until, successors }) => ({
    message: `The unit \`${found}\` ended on ${until}, before the year of this row`,
    hint:
      successors.length > 0
        ? `now ${any(successors)}; a report on the old year keeps the old name`
        : 'look at the year or the unit again',
  }),
  'unit-ending': ({ found, until, successors }) => ({
    message: `The unit \`${found}\` ended on ${until}, in the year of this row`,
    hint: successors.length > 0 ? `after that day it is ${any(successors)}` : undefined,
  }),
  'unit-not-yet': ({ found, from }) => ({
    message: `The unit \`${found}\` began on ${from}, after the year of this row`,
    hint: 'write the unit of that year',
  }),
  'personal-column': ({ kind }) => ({
    message: `The column looks like ${personal[kind]}, which is personal data; rating does not need it, and none of its cells is printed here`,
    hint: 'take the column out before the file is passed on; let opaque ids stand for people',
  }),
}
