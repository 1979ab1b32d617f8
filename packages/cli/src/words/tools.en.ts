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
}
