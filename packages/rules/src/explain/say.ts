import type { Lang } from '@neuguong/core'
import type { Diagnostic } from '../language/diagnostic.ts'
import { diagnosticsEn } from './words/diagnostics.en.ts'
import { diagnosticsVi } from './words/diagnostics.vi.ts'
import type { Sentence } from './words/sentence.ts'

const catalogues = { vi: diagnosticsVi, en: diagnosticsEn }

/**
 * What a finding says in a language: the sentence and, where there is one, the repair.
 *
 * @param diagnostic - from any stage
 * @param lang - `vi` for policy staff, `en` for developers
 */
export const say = ({ code, params }: Diagnostic, lang: Lang): Sentence =>
  (catalogues[lang][code] as (params: Diagnostic['params']) => Sentence)(params)
