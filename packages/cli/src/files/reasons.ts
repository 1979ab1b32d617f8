import type { Words } from '../words/words.ts'

/** Why a file cannot be read or written, as far as the system says so. */
export type Reason = keyof Words['outputs']['reasons']

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'readOnly',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
  ENAMETOOLONG: 'nameTooLong',
  ELOOP: 'links',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  EIO: 'disk',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENXIO: 'nobodyReads',
  EPIPE: 'nobodyReads',
}

/** The code of the system for what went wrong. */
export const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException | undefined)?.code ?? '')

/** Why, in words: a person cannot look up a code of the system. */
export const reasonFor = ({ outputs }: Words, error: unknown): string =>
  outputs.reasons[reasons[codeOf(error)] ?? 'unknown']
