import type { engineSentencesVi } from './engineFindings.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const kinds: Readonly<Record<string, string>> = {
  id: 'an id, which is text or a whole number',
  unit: 'a unit, which is text or a whole number',
  year: 'a year, which is a whole number',
  boolean: 'a yes-or-no fact, which is BOOLEAN',
  number: 'a number, which has a numeric type',
  day: 'a day, which is DATE',
  choice: 'a choice, which is text',
  level: 'a level, which is text',
  set: 'a set, which is a list of text',
}

/** What is found in tables that an engine reads, in English. */
export const engineSentencesEn: typeof engineSentencesVi = {
  'column-type': ({ column, kind, found }) => ({
    message: `Column \`${column}\` is ${kinds[kind]}, but in the table it has the type ${found}; nothing was read`,
    hint: 'give the column the right type where the table or file is made, or another name if it is not this fact',
  }),
  'values-outside': ({ fact, count, ids, domain }) => ({
    message: `Fact \`${fact}\` has ${count} values outside ${domain}, which count as missing; such as at ${any(ids)}`,
    hint: 'correct them in the source; leave them empty if not known',
  }),
}
