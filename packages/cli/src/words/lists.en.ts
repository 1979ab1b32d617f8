import type { Sentence } from '@neuguong/rules'
import type { ListLimitName } from '../members/limits.ts'
import type { ListFindings } from '../output/listFindings.ts'
import { listLimitNamesEn, raiseEn } from './limits.en.ts'

/** A sentence for each finding about a list as a whole, or what goes beyond a limit: a missing one does not compile. */
type ListSentences = { readonly [C in keyof ListFindings]: (params: ListFindings[C]) => Sentence }

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** What becomes of what is too much. */
const outcomes: Partial<Readonly<Record<ListLimitName, string>>> = {
  listColumns: 'so this table is not read',
  rowCharacters: 'so this row is left out',
  listDepth: 'so this place is left out',
}

const mostNamed = 8

/** Columns by label and id. */
function listed(columns: readonly { readonly fact: string; readonly label: string }[]): string {
  const named = columns.slice(0, mostNamed).map(({ fact, label }) => `“${label}” (\`${fact}\`)`)
  const more = columns.length - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What is said about lists as a whole in English. */
export const listsEn: ListSentences = {
  'list-empty': () => ({
    message: 'There is no member in the list, so there is nothing to look at',
    hint: 'look whether it is the right file and the right sheet',
  }),
  'list-only-header': () => ({
    message: 'The list has headings only and no row of a member',
    hint: 'look whether it is the right file and the right sheet; each member is one row under the headings',
  }),
  'header-none': ({ columns }) => ({
    message: 'The first row does not name the columns, so nobody knows which is which and the list is not read',
    hint:
      columns === 1
        ? 'the first line must name the columns, separated by `;` or `,`'
        : 'add a row of headings at the top: `id` for the column of ids, the others as the regulation calls its facts; or say which column is which fact in a mapping file (--mapping)',
  }),
  'column-unnamed': ({ column }) => ({
    message: `Column ${column} has values but no heading, so it is not read`,
    hint: 'give it a heading, or delete the column if nobody needs it',
  }),
  'list-without-facts': () => ({
    message: 'No column of the list is about anything that the regulation asks',
    hint: 'call the columns as the regulation calls its facts, or say which column is which fact in a mapping file (--mapping)',
  }),
  'columns-missing': ({ columns, undecided }) => ({
    message: `The list has no column for what the regulation needs: ${listed(columns)}; so members that stay undecided: ${undecided}`,
    hint: 'add the columns and call them so; where a column has another name, say so in the mapping file (--mapping)',
  }),
  'list-over-limit': ({ limit, most, highest }) => ({
    message: `${upperFirst(listLimitNamesEn[limit])}: beyond the limit \`${limit}\` of ${most}, ${outcomes[limit] ?? 'so this cell counts as missing'}`,
    hint: raiseEn(limit, most, highest),
  }),
  'key-twice': ({ key }) => ({
    message: `\`${key}\` stands twice in one row and nobody knows which is meant, so it counts as missing`,
    hint: 'keep it once',
  }),
}
