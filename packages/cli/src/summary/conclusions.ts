import type { Lang } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import type { Words } from '../words/words.ts'

/** The name of a conclusion: a tier in the reader's language, or an outcome that is none. */
export const conclusionNames = (words: Words, { tiers }: Ruleset, lang: Lang): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(words.evaluate.outcomes),
    ...tiers.scale.levels.map(({ id, label, labelEn }): [string, string] => [
      id,
      (lang === 'en' ? labelEn : undefined) ?? label,
    ]),
  ])
