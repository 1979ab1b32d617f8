import type { ReportRule } from './rule.ts'
import { baseMismatchRule } from './rules/baseMismatch.ts'
import { categorySumRule } from './rules/categorySum.ts'
import { copiedPeriodRule } from './rules/copiedPeriod.ts'
import { coverageRule } from './rules/coverage.ts'
import { dateOrderRule } from './rules/dateOrder.ts'
import { deltaRule } from './rules/delta.ts'
import { durationRule } from './rules/duration.ts'
import { integerFeasibilityRule } from './rules/integerFeasibility.ts'
import { listLengthRule } from './rules/listLength.ts'
import { missingInputsRule } from './rules/missingInputs.ts'
import { ownIdentityRule } from './rules/ownIdentity.ts'
import { placeNameRule } from './rules/placeName.ts'
import { ratioRule } from './rules/ratio.ts'
import { readableRule } from './rules/readable.ts'
import { referenceDateRule } from './rules/referenceDate.ts'
import { referenceIssuerRule } from './rules/referenceIssuer.ts'
import { referenceKindRule } from './rules/referenceKind.ts'
import { referenceNumberRule } from './rules/referenceNumber.ts'
import { referenceSequenceRule } from './rules/referenceSequence.ts'
import { referenceSpellingRule } from './rules/referenceSpelling.ts'
import { referenceTitleRule } from './rules/referenceTitle.ts'
import { subsetRule } from './rules/subset.ts'
import { sumOfPartsRule } from './rules/sumOfParts.ts'
import { termSpellingRule } from './rules/termSpelling.ts'
import { unitWordsRule } from './rules/unitWords.ts'

/**
 * The rules that `audit` applies,
 *       in the order in which their findings come. A new one is a file in `rules/` and a line
 * here; a finding that nobody raised before also needs its sentence in `explain/words/audit.*.ts`.
 *
 * @example
 * ```ts
 * reportRules.map(({ id }) => id).slice(0, 2) // => ['readable', 'ratio']
 * ```
 */
export const reportRules: readonly ReportRule[] = [
  readableRule,
  ratioRule,
  sumOfPartsRule,
  subsetRule,
  categorySumRule,
  copiedPeriodRule,
  integerFeasibilityRule,
  deltaRule,
  unitWordsRule,
  listLengthRule,
  baseMismatchRule,
  missingInputsRule,
  dateOrderRule,
  durationRule,
  referenceKindRule,
  referenceNumberRule,
  referenceSequenceRule,
  referenceDateRule,
  referenceTitleRule,
  referenceIssuerRule,
  referenceSpellingRule,
  termSpellingRule,
  placeNameRule,
  coverageRule,
  ownIdentityRule,
]
