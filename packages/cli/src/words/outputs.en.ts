import type { outputsVi } from './outputs.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What is said in English of files that are written, and of files that are not what they should be. */
export const outputsEn: typeof outputsVi = {
  reasons: {
    forbidden:
      'this is not allowed here; look at the rights of the file and its folder, or the file is marked read-only',
    readOnly: 'the disk can only be read',
    inUse: 'the file is open in another program; close it and run again',
    tooManyOpen: 'too many files are open; close some programs',
    nameTooLong: 'the name is too long',
    links: 'the links lead round in a circle',
    noFolder: 'there is no such folder yet; make it first',
    isFolder: 'it is a folder where a file is needed',
    disk: 'the disk reports a defect',
    full: 'the disk is full (or a quota is used up)',
    nobodyReads: 'nobody takes it at the other end',
    unknown: 'the system does not say why',
  },
  badEnding: (path, endings) =>
    `\`${path}\` cannot be written: the name of the file must end in ${any(endings)}; nothing was read or written`,
  sameFile: (first, second) =>
    first === second
      ? `\`${first}\` stands twice in this command: files that are read and files that are written must differ; nothing was written`
      : `\`${first}\` and \`${second}\` are one file: files that are read and files that are written must differ; nothing was written`,
  insideList: (path, list) =>
    `\`${path}\` lies in the folder of the list \`${list}\` and would be read as a part of it next time; write it elsewhere; nothing was written`,
  nothingRead: (path) => `No member could be read, so \`${path}\` was not written`,
  notPrinted: (reason) => `The result could not be printed: ${reason}; what was printed is not whole`,
  sameTable: (from, into) =>
    `\`${from}\` and \`${into}\` are one table: the table of members cannot be read and replaced at once; choose another name for --into. Nothing was dropped or written`,
  kinds: {
    regulation: 'regulation',
    scenarios: 'file of scenarios',
    events: 'log of events',
    figures: 'file of published figures',
    report: 'report',
    mapping: 'mapping of columns',
    units: 'file of units',
  },
  seems: {
    workbook: 'an Excel workbook or a packed file',
    parquet: 'a list in Parquet',
    oldWorkbook: 'an old Excel workbook (.xls)',
    pdf: 'a PDF file',
    list: 'a list in JSON',
    table: 'a list as a table (CSV)',
    other: 'another file',
  },
  notKind: (path, kind, seems) => `\`${path}\` is no ${kind}: it seems to be ${seems}.`,
  swapped: (command) => `Are two arguments swapped?${command === undefined ? '' : ` Try: ${command}`}`,
}
