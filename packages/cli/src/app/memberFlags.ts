import type { Words } from '../words/words.ts'

const text = (input: string): string => input

/** The flags of commands that read a list of members: how it is to be read. */
export interface MemberFlags {
  readonly mapping?: string
  readonly sheet?: string
  readonly sheetUnits: boolean
  readonly rejected?: string
}

/** The flags that commands with a list of members share, in the words of one language. */
export const memberFlagsFor = ({ doctor: { flags }, placeholders }: Words) => ({
  mapping: {
    kind: 'parsed' as const,
    parse: text,
    brief: flags.mapping,
    placeholder: placeholders.file,
    optional: true as const,
  },
  sheet: {
    kind: 'parsed' as const,
    parse: text,
    brief: flags.sheet,
    placeholder: placeholders.text,
    optional: true as const,
  },
  sheetUnits: { kind: 'boolean' as const, brief: flags.sheetUnits, withNegated: false as const, default: false },
  rejected: {
    kind: 'parsed' as const,
    parse: text,
    brief: flags.rejected,
    placeholder: placeholders.file,
    optional: true as const,
  },
})
