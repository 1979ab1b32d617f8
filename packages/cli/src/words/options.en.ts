import type { FileSentences } from './fileSentences.ts'

/** What is said of options that are written another way than a list has them, in English. */
export const optionsEn: Pick<FileSentences, 'set-none' | 'columns-of-options'> = {
  'set-none': ({ found }) => ({
    message: `\`${found}\` is no option; it probably says that there is none, so it counts as missing`,
    hint: 'write `∅` or `[]` where there is no option; leave it empty if not known',
  }),
  'columns-of-options': ({ heading, options }) => ({
    message: `\`${heading}\` is divided into ${options.length} columns of ticks (${options.map((one) => `“${one}”`).join(', ')}), so it is not read`,
    hint: `make it one column \`${heading}\` in which each row has one of these words instead of a tick`,
  }),
}
