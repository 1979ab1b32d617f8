import type { Lang } from '@neuguong/core'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Everything that the command line says, by key. Vietnamese is the pattern: a key missing elsewhere does not compile. */
export type Words = typeof vi

const languages: Readonly<Record<Lang, Words>> = { vi, en }

/** The words of a language. */
export const wordsOf = (lang: Lang): Words => languages[lang]
