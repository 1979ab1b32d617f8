import type { SqlFindings } from '../../language/findings.sql.ts'
import type { FindingWords } from './sentence.ts'

const hint = 'call the column otherwise, and name it for this fact in `columns`'

const problems: Readonly<Record<SqlFindings['sql-name']['problem'], string>> = {
  empty: 'the name is empty',
  control: 'the name has a control character or a line break',
  long: 'the name is longer than the engine keeps, so it would be cut',
  variable: 'the name has `${`, so it would be replaced as a variable',
}

/** What an engine cannot say, in English. */
export const sqlEn: FindingWords<SqlFindings> = {
  'sql-name': ({ dialect, name, problem }) => ({
    message: `A column \`${name}\` cannot be made in ${dialect}: ${problems[problem] ?? problem}`,
    hint,
  }),
  'sql-same-name': ({ dialect, name, other }) => ({
    message: `The columns \`${other}\` and \`${name}\` differ in capitals only, and ${dialect} may take one for the other`,
    hint,
  }),
  'sql-column-type': ({ dialect, fact, type }) => ({
    message: `The column of the number \`${fact}\` has the type \`${type}\` in ${dialect}, which holds no numbers`,
    hint: 'make it a column of numbers, or state its real type in `types`',
  }),
  'sql-too-wide': ({ dialect, id, digits, most }) => ({
    message: `\`${id}\` needs ${digits} digits to be exact, and the widest numbers of ${dialect} have ${most}`,
    hint: 'declare narrower `min`, `max` and `decimals` of the number facts, or use `postgres`, or decide outside SQL',
  }),
  'sql-text': ({ dialect, text }) => ({
    message: `\`${text.replaceAll('\0', '\\u0000')}\` has a NUL character, which ${dialect} cannot store`,
    hint: 'leave the character out',
  }),
}
