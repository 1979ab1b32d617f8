import { Lang } from '@neuguong/core'

/** The language asked for, and the arguments without it. */
export interface Spoken {
  readonly lang: Lang
  readonly argv: readonly string[]
  /** What was written after `--lang` when it is no language that we speak. */
  readonly unknown?: string
}

const found = (value: string, argv: readonly string[]): Spoken => {
  const lang = Lang.safeParse(value)
  return lang.success ? { lang: lang.data, argv } : { lang: 'vi', argv, unknown: value }
}

/**
 * Takes `--lang` out of the arguments wherever it stands, because help and errors of the arguments themselves must
 * already be in that language.
 */
export function takeLang(argv: readonly string[]): Spoken {
  const end = argv.indexOf('--')
  const at = argv.findIndex((arg, index) => /^--lang(=|$)/.test(arg) && (end < 0 || index < end))
  const arg = argv[at]
  if (arg === undefined) return { lang: 'vi', argv }
  if (arg !== '--lang') return found(arg.slice('--lang='.length), argv.toSpliced(at, 1))
  return found(argv[at + 1] ?? '', argv.toSpliced(at, 2))
}
