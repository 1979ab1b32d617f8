import type { toolsVi } from './tools.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What the commands for comparing, starting and covering regulations say in English. */
export const toolsEn: typeof toolsVi = {
  diff: {
    brief: 'Compare two versions of a regulation: which clauses change, who moves',
    description: [
      'Tells which clauses change and which people come to another conclusion (proved, with an example of each region).',
      'With a list of members it tells who moves from which tier to which, and which clause moves them.',
      'With --set a regulation is held against itself with another value of a parameter. Differences are no error.',
      '',
      'Examples:',
      '  neuguong diff regulations/old regulations/new members.csv --on 2017-12-31 --lang en',
      '  neuguong diff regulations/dong-nai/272-qd-tu --set soNoiDungTotToiThieu=4 members.csv --on 2017-12-31 --lang en',
    ].join('\n'),
    flags: {
      on: 'The day; the first day on which each version is in force if left out',
      set: 'Try another value of a parameter, such as x=8; may be repeated',
    },
    arguments: { other: 'The new version to compare with; leave it out with --set', name: 'new-regulation' },
    nothing: 'There is nothing to compare with: give the new version of the regulation, or --set parameter=value',
    setOrOther: 'Choose one: another version, or the regulation itself with --set',
    badSetting: (input) => `\`${input}\` should be a parameter and a value, such as \`x=8\``,
    unknownParameter: (id, near, ids) =>
      ids.length === 0
        ? 'The regulation has no parameters'
        : `The regulation has no parameter \`${id}\`.${near === undefined ? ` There are: ${any(ids)}` : ` Did you mean \`${near}\`?`}`,
    badValue: (id, input, known) => `Parameter \`${id}\` does not take \`${input}\`; its value is \`${known}\` now`,
  },
  types: {
    brief: 'Print TypeScript types of the facts and conclusions',
    description: [
      'Prints a TypeScript module: the types of facts, tiers, rules and groups, for programs that use them.',
      '',
      'Example:',
      '  neuguong types regulations/dong-nai/272-qd-tu --out regulation.ts --lang en',
    ].join('\n'),
    loader: 'Print a module that loads members for `compile` instead of the types',
    out: 'Write to this file instead of printing',
  },
  coverage: {
    flag: 'Tell which rules and comparisons the scenarios tested (true, false, unknown), and which clauses are cited',
    writeMissing: 'Add the missing scenarios to scenarios.json, as the regulation concludes today',
    columns: ['rule, comparison', 'true', 'false', 'unknown'],
    open: '← not tested both ways',
    uncited: '← not cited',
    comparisons: (both, all) => `${both}/${all} comparisons tested both true and false`,
    clauses: (cited, all) => `${cited}/${all} clauses cited`,
    noOutline: 'The clauses of the document (outline) are not known, so none can be said to be uncited',
    label: (decided) => `${decided} (written by machine from the regulation as it is, confirmed by nobody yet)`,
    added: (file, count) => `Added scenarios to ${file}: ${count}; please read each of them`,
    complete: (file) => `${file}: no scenario is missing`,
    skipped: {
      failing: (file) => `${file}: nothing added, because the regulation or its scenarios are not right yet`,
      unproved: (file) => `${file}: nothing could be added, because the regulation is too large to be looked through`,
    },
  },
  init: {
    brief: 'Begin a new regulation: its file and a first scenario',
    description: [
      'Asks for the id, the name, the regulation implemented and the first day; writes regulation.json, scenarios.json',
      'and the schemas for editors. With --id, --label and --from it does not ask. It never overwrites.',
      '',
      'Examples:',
      '  neuguong init regulations/tinh-moi/01-qd-tu --lang en',
      '  neuguong init regulations/tinh-moi/01-qd-tu --id tinh-moi/01-qd-tu --label "Quy định mới" --from 2025-01-01',
    ].join('\n'),
    folder: 'Folder of the new regulation; this folder if left out',
    flags: {
      id: 'Id of the regulation, such as tinh-moi/01-qd-tu',
      label: 'Name of the regulation',
      implements: 'Id of the regulation that it implements; may be repeated',
      from: 'First day on which it is in force, year-month-day',
    },
    questions: {
      id: { message: 'Id of the regulation?', placeholder: 'tinh-moi/01-qd-tu' },
      label: { message: 'Name of the regulation?', placeholder: 'Quy định về trách nhiệm nêu gương' },
      implements: {
        message: 'Which regulation does it implement? (empty for none; several ids with spaces between)',
        placeholder: 'trung-uong/101-qd-tw',
      },
      from: { message: 'In force from which day?', placeholder: '2025-01-01' },
    },
    badId: (id) => `\`${id}\` is not the id of a regulation, such as \`tinh-moi/01-qd-tu\``,
    emptyLabel: 'The name of the regulation is empty',
    unknownParent: (id, near, ids) =>
      `There is no regulation \`${id}\`.${near === undefined ? ` There are: ${any(ids)}; for another folder add --with` : ` Did you mean \`${near}\`?`}`,
    missing: (names) => `Nobody can be asked here; please add: ${any(names)}`,
    exists: (path) => `\`${path}\` exists; it is not overwritten`,
    cancelled: 'Stopped; nothing was written',
    next: (folder) => `Next: neuguong check ${folder} --lang en`,
  },
}
