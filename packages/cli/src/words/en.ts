import { argsEn } from './args.en.ts'
import { auditEn } from './audit.en.ts'
import { doctorEn } from './doctor.en.ts'
import { enginesEn } from './engines.en.ts'
import { sentencesEn } from './findings.en.ts'
import { inputsEn } from './inputs.en.ts'
import { limitsEn } from './limits.en.ts'
import { measureEn } from './measure.en.ts'
import { outputsEn } from './outputs.en.ts'
import { sqlEn } from './sql.en.ts'
import { toolsEn } from './tools.en.ts'
import type { Words } from './vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What the command line says in English. */
export const en: Words = {
  ...inputsEn,
  ...toolsEn,
  outputs: outputsEn,
  sql: sqlEn,
  tree: measureEn,
  engines: enginesEn,
  doctor: doctorEn,
  limits: limitsEn,
  sentences: sentencesEn,
  mark: { good: '✓', error: '✗', nothing: '–' },
  program: {
    brief: 'Check and use regulations on trách nhiệm nêu gương (setting an example) written as data',
    description: [
      'Check and use regulations on trách nhiệm nêu gương (setting an example) written as data.',
      '',
      'Results are proposals with their grounds; people decide. Nothing is sent anywhere, no facts are logged.',
      '',
      'Exit codes: 0 fine · 1 findings · 2 wrong usage. Commands have Vietnamese names too.',
    ].join('\n'),
  },
  help: {
    alsoCalled: (brief, name) => (name === '' ? brief : `${brief} (or --${name})`),
    keywords: { default: 'default =', separator: 'separator =' },
    headers: { usage: 'USAGE', aliases: 'ALIASES', commands: 'COMMANDS', flags: 'FLAGS', arguments: 'ARGUMENTS' },
    briefs: {
      help: 'Print this help and exit (or --huong-dan)',
      helpAll: 'Print the full help and exit',
      version: 'Print the version and exit (or --phien-ban)',
      argumentEscapeSequence: 'Everything after this is an argument',
    },
  },
  args: argsEn,
  fmt: {
    tidy: (file: string) => `${file} is tidy`,
    untidy: (file: string) => `${file} is not tidy, run neuguong fmt`,
    written: (file: string) => `Wrote ${file}`,
    unreadable: (file: string) => `${file} cannot be read, so it was not laid out`,
  },
  mended: {
    written: (file: string) => `Mended ${file}:`,
    shown: 'Mended (only to be checked, written nowhere):',
    often: (count: string) => `in ${count} places, the first is here`,
    kept: (copy: string) => `The file before is kept as ${copy}`,
    left: (file: string) =>
      `Nothing was mended in ${file}: some of it only its writer can mend. Mend what follows, then run again with --fix`,
    others: (file: string, other: string) => `--fix mends ${file} only; mend ${other} by hand`,
    could: (count: string) => `${count} can be mended at once: add --fix`,
  },
  commands: {
    audit: auditEn.command,
    agenda: {
      brief: 'Show which duties are due, done or late, and what is against a procedure',
      description: [
        'Lists the duties, milestones and bulletin issues of a regulation on a day: overdue, due, done, done late.',
        'A duty to which the text gives no date is never late. An overdue duty is no error of the command.',
        'With --procedure: what is out of order, what may be done next, and which event is not on record.',
        '',
        'Examples:',
        '  neuguong agenda regulations/dong-nai/272-qd-tu events.json --on 2017-12-31 --lang en',
        '  neuguong agenda regulations/dong-nai/272-qd-tu events.json --on 2017-12-31 --until 2020-12-31 --out duties.ics',
        '  neuguong agenda regulations/tra-vinh/15-kh-tu events.json --on 2012-08-25 --procedure kiem-diem --lang en',
      ].join('\n'),
    },
    check: {
      brief: 'Check whether a regulation is written correctly',
      description: [
        'Reads a regulation, lays it over those it implements, and reports everything wrong at once.',
        '',
        'Example:',
        '  neuguong check regulations/dong-nai/272-qd-tu --on 2017-12-31 --lang en',
      ].join('\n'),
    },
    evaluate: {
      brief: 'Propose a tier for a whole list of members',
      description: [
        'Proposes a tier for every member of a list. Column `id` holds the id; the other columns are named by fact id.',
        'An empty cell is not known, which is not the same as no. Numbers have a decimal comma; days are written',
        '31/12/2017 or 2017-12-31; yes and no: true, false, có, không, x, 1, 0; several options a|b; none of them ∅.',
        '',
        'Examples:',
        '  neuguong evaluate regulations/dong-nai/272-qd-tu members.csv --on 2017-12-31 --lang en',
        '  neuguong evaluate regulations/dong-nai/272-qd-tu members.csv --on 2017-12-31 --out result.csv',
      ].join('\n'),
    },
    fmt: {
      brief: 'Write a regulation file the way all are written',
      description: [
        'Composes letters, orders keys, indents by two spaces, keeps comments and what the file says.',
        '',
        'Examples:',
        '  neuguong fmt quy-dinh/dong-nai/272-qd-tu',
        '  neuguong fmt quy-dinh/dong-nai/272-qd-tu --check',
      ].join('\n'),
    },
    schema: {
      brief: 'Print the description of the format for editors',
      description: [
        'Editors use it to complete, explain and flag mistakes in Vietnamese.',
        '',
        'Example:',
        '  neuguong schema --out regulation.schema.json',
      ].join('\n'),
      out: 'Write into this file (.json) instead of printing',
    },
    explain: {
      brief: 'Explain the proposal for one member',
      description: [
        'Says why: which rule, which facts, which clauses, what is missing, and why not a better tier.',
        '',
        'Example:',
        '  neuguong explain regulations/dong-nai/272-qd-tu members.csv --id dv-00001 --on 2017-12-31 --lang en',
      ].join('\n'),
    },
    measure: {
      brief: 'Measure the targets of a phase',
      description: [
        'Measures the targets of a phase over a list of members, published figures, or both.',
        'A list of several years has a column `year`; rows without one are of the year of --on. A missed target is no error.',
        'With --units: figures of every unit, added up from the cells; a unit that was merged counts for its successor.',
        '',
        'Example:',
        '  neuguong measure regulations/dong-nai/272-qd-tu members.csv --phase giai-doan-1 --on 2017-12-31 --lang en',
        '  neuguong measure regulations/dong-nai/272-qd-tu members.csv --phase giai-doan-1 --on 2017-12-31 --units units.json --lang en',
      ].join('\n'),
    },
    test: {
      brief: 'Run the scenarios of every regulation in a folder',
      description: [
        'Finds every regulation.json in the folder, runs the scenarios.json beside it, and reports every difference.',
        '',
        'Example:',
        '  neuguong test regulations --lang en',
      ].join('\n'),
    },
  },
  audit: auditEn.page,
  files: {
    missing: (path, near) => `\`${path}\` does not exist.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    isFolder: (path) => `\`${path}\` is a folder where a file is needed`,
    notFolder: (path) => `\`${path}\` is not a folder`,
    unreadable: (path, reason) => `\`${path}\` cannot be read: ${reason}`,
    unwritable: (path, reason) => `\`${path}\` cannot be written: ${reason}; nothing was written`,
    otherEncoding: (path, encoding) =>
      `\`${path}\` is saved as ${encoding}, but UTF-8 is needed. Open it in Notepad, choose Save As and UTF-8 as its encoding${
        encoding === 'ANSI' ? '; letters that have become ? or strange signs must be typed again' : ''
      }`,
    notUnicode: (path) => `\`${path}\` is not Unicode text. In Excel, save it as “CSV UTF-8”`,
    spreadsheet: (path) =>
      `Files such as \`${path}\` cannot be read. In Excel, save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”`,
    notList: {
      regulation: (path) => `\`${path}\` is a regulation, not a list of members`,
      results: (path) =>
        `\`${path}\` is a result of this command, not a list of members; give the list that it was made of`,
    },
    noRegulation: (path, beneath, misnamed) =>
      `Folder \`${path}\` has no regulation.json.${
        misnamed === undefined
          ? ''
          : ` There is \`${misnamed}\`: rename it to regulation.json (Windows may hide the ending of its name).`
      }${
        beneath.length === 0
          ? ''
          : ` Further down: ${any(beneath.slice(0, 5))}${beneath.length > 5 ? ` and ${beneath.length - 5} more` : ''}`
      }`,
    written: (path) => `Wrote ${path}`,
  },
  findings: {
    error: 'error',
    warning: 'note',
    note: 'remark',
    column: (name) => `column ${name}`,
    hint: (hint) => `→ ${hint}`,
    useWith: 'if that regulation is in another folder, add --with and the folder',
    more: (code, count) => `… and ${count} more of ${code}`,
    count: (errors, warnings) => `errors: ${errors}, notes: ${warnings}`,
  },
  check: {
    hidden: (count: string) => `${count} more remarks, see them with --notes`,
    holds: (id, days) => `${id}, every day ${days}`,
    holdsOn: (id, day) => `${id}, on ${day} only`,
    changes: (count) => `  the regulation changes over time, all ${count} spans of days were looked at:`,
    days: (from, to) => (to === undefined ? `from ${from} on` : `from ${from} to ${to}`),
    onlyIn: (spans) => `only in the days: ${spans.join('; ')}`,
    layers: (ids) => `  implements ${ids.join(', ')}`,
    parts: {
      facts: 'facts',
      derived: 'derived numbers',
      parameters: 'parameters',
      conditions: 'conditions',
      groups: 'subject groups',
      criteria: 'criteria',
      rules: 'rules',
      interpretations: 'interpretations',
      phases: 'phases',
      targets: 'targets',
      caps: 'caps',
      assignments: 'assignments',
    },
  },
  agenda: {
    unknownProcedure: (id, near, ids) =>
      ids.length === 0
        ? 'The regulation has no procedures'
        : `The regulation has no procedure \`${id}\`.${near === undefined ? ` There are: ${any(ids)}` : ` Did you mean \`${near}\`?`}`,
    otherRegulation: (file, found, wanted) => `\`${file}\` has events of \`${found}\`, not of \`${wanted}\``,
    badOut: (file) => `Cannot write \`${file}\`: duties are written as .ics, a procedure (--procedure) as .mmd`,
  },
  evaluate: {
    title: (id, on, count) => `Proposals under ${id} on ${on}, members: ${count}`,
    everybody: 'Everybody',
    noGroup: 'In no group, or not known in which',
    severalGroups: 'A member may belong to several groups.',
    outcomes: {
      undecided: 'Undecided',
      'not-rated': 'Not rated',
      unruled: 'No rule applies (a gap in the regulation)',
      conflict: 'Rules contradict each other',
    },
    columns: {
      id: 'Id',
      unit: 'Unit',
      conclusion: 'Proposed',
      possible: 'Still possible',
      missing: 'Missing facts',
      rule: 'Rule',
      basis: 'Authority',
    },
    authority: { official: 'text', interpreted: 'reading', illustrative: 'illustrative' },
    missing: 'Facts most often missing among the undecided',
    illustrative:
      'Note: the conditions that lead to tiers are illustrative, not the text of the regulation; use this result for trying things out only.',
    skipped: (count) => `Rows left out: ${count}`,
  },
  explain: {
    unknownId: (id, near) => `The list has no id \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    otherYears: (id, year, years) =>
      `Id \`${id}\` has no row of ${year}; there are: ${years.join(', ')}. Choose another day with --on`,
  },
  measure: {
    title: (phase, id, on) => `Targets of ${phase} under ${id} on ${on}`,
    statuses: { met: 'met', 'not-met': 'not met', unknown: 'unknown', vacuous: 'nobody to count' },
    unknownPhase: (phase, near, known) =>
      known.length === 0
        ? 'The regulation has no phases (`phases`), so there are no targets to measure'
        : `The regulation has no phase \`${phase}\`.${
            near === undefined ? ` There are: ${any(known)}` : ` Did you mean \`${near}\`?`
          }`,
    nothing: 'There is nothing to measure: give a list of members, or --figures',
  },
  test: {
    passed: (id, passed, all) => `${id}: ${passed}/${all} scenarios as expected`,
    idle: {
      none: (id) => `${id}: nothing was tested, for there are no scenarios (scenarios.json)`,
      undecided: (id) => `${id}: nothing was tested, for every scenario only expects that nothing can be concluded`,
    },
    untested: (regulations) => `${regulations} regulations not tested`,
    unreadable: (file) => `${file}: the regulation cannot be read`,
    total: (passed, all, regulations) => `${passed}/${all} scenarios as expected in ${regulations} regulations`,
  },
}
