import type { measureVi } from './measure.vi.ts'

/** What measuring along the tree of units says in English. */
export const measureEn: typeof measureVi = {
  flags: {
    units: 'File of units (units.json): figures of every unit, added up from below',
    minCell: 'Show no figures of units with fewer members than this; 5 if not given',
    caps: 'Measure the caps within each unit too',
    out: 'Write the table of units into this .csv file (with --units)',
  },
  badMinCell: (input) => `\`${input}\` will not do; write a whole number from 1 on, such as \`5\``,
  needsUnits: (flag) => `\`--${flag}\` is for \`--units\` only`,
  needsPhase: 'Name the phase with `--phase`; only caps alone (`--caps`) need none',
  needsMembers: 'Figures of units and caps need a list of members',
  units: (on) => `Units, ${on}`,
  everybody: 'The whole list',
  capsTitle: 'Caps',
  columns: {
    unit: 'Unit',
    code: 'Id',
    level: 'Level',
    parent: 'Below',
    depth: 'Depth',
    hidden: 'Not shown because',
    members: 'Members',
    membersMost: 'Members (at most)',
    open: 'Undecided',
    met: 'Met',
    notMet: 'Not met',
    unknown: 'Unknown',
    over: 'Over',
  },
  legend: {
    targets: 'Met, Not met, Unknown: how many targets; one with nobody to count is met.',
    over: 'Over: how many caps are certainly exceeded.',
    range: 'a–b: at least a and at most b, because it is not known which unit some members belong to.',
    small: (minCell) => `< ${minCell}: fewer than ${minCell} members, so nothing is shown.`,
    complement: '(hidden): nothing is shown, because the unit above minus the others would show a small one.',
  },
  hidden: '(hidden)',
  reasons: { small: 'few members', complement: 'subtracting would show a small unit' },
}
