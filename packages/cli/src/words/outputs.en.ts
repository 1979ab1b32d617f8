import type { outputsVi } from './outputs.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const kept = {
  scenarios: 'scenarios',
  events: 'events',
  figures: 'published figures',
  units: 'units',
  report: 'report',
  mapping: 'mapping of columns',
}

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
  isRead: (first, path) =>
    first === path
      ? `\`${path}\` is a file that this command reads, and would be lost; write to another file; nothing was written`
      : `\`${path}\` is the file \`${first}\` that this command reads, and would be lost; write to another file; nothing was written`,
  writtenTwice: (first, path) =>
    first === path
      ? `Two options write one file: \`${path}\`; write to two files; nothing was written`
      : `Two options write one file: \`${first}\` and \`${path}\` are one; write to two files; nothing was written`,
  keptFor: (path, kind) =>
    `\`${path}\` is the name kept for the ${kept[kind]} of the regulation; write to another file; nothing was written`,
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
