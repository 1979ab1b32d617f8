import type { sqlVi } from './sql.vi.ts'

/** What the command for SQL says in English. */
export const sqlEn: typeof sqlVi = {
  brief: 'Print SQL that gives the same results, to be run where the data are',
  description: [
    'Prints one SQL statement. An empty cell (NULL) is unknown, so the results are those of the command evaluate.',
    '--what decisions: the proposed result of each member; ddl: makes the table; quality: facts that are missing or outside',
    'their declared domain.',
    '',
    'Examples:',
    '  neuguong sql regulations/dong-nai/272-qd-tu --on 2017-12-31 --dialect postgres --table members --lang en',
    '  neuguong sql regulations/dong-nai/272-qd-tu --on 2017-12-31 --dialect spark --table lake.members --what ddl --lang en',
  ].join('\n'),
  flags: {
    dialect: 'The engine that will run the statement',
    table: 'The table of members, with its schema before a dot if need be',
    key: 'A column kept in front of the result; may be given several times; id when omitted',
    what: 'The statement to print',
    values:
      'any: a value outside the declared domain is missing; declared: the table has none, so none is looked for (faster)',
    type: 'The type of the column of a number fact, such as diem=DECIMAL(10,2); may be given several times; a double when omitted',
    out: 'Write to this file instead of printing',
  },
  placeholders: { table: 'table', key: 'column', type: 'fact=type' },
  badType: (text) =>
    `\`${text}\` is no type of the column of a number fact; write the id of the fact, an equals sign and the type, such as \`diem=DECIMAL(10,2)\``,
  badKey: (key) =>
    `The column \`${key}\` cannot be kept: the result has a column of that name, or the name cannot be used`,
}
