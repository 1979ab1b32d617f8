import type { Lang } from '@neuguong/core'
import { en } from './en.ts'
import { vi, type Words } from './vi.ts'

export type { Words }

const languages: Readonly<Record<Lang, Words>> = { vi, en }

/** The words of a language. */
export const wordsOf = (lang: Lang): Words => languages[lang]
