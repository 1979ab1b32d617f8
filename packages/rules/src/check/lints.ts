import type { Check } from './check.ts'
import { authorityTooStrong } from './checks/authority-too-strong.ts'
import { bareComparator } from './checks/bare-comparator.ts'
import { controlCharacter } from './checks/control-character.ts'
import { documentDiffers } from './checks/document-differs.ts'
import { dueOutsidePhase } from './checks/due-outside-phase.ts'
import { emptySection } from './checks/empty-section.ts'
import { fewScenarios } from './checks/few-scenarios.ts'
import { kindDiffers } from './checks/kind-differs.ts'
import { labelWithoutDiacritics } from './checks/label-without-diacritics.ts'
import { lookAlikeLetter } from './checks/look-alike-letter.ts'
import { missingAuthority } from './checks/missing-authority.ts'
import { missingFactHazard } from './checks/missing-fact-hazard.ts'
import { nearDuplicateLabel } from './checks/near-duplicate-label.ts'
import { needlessNesting } from './checks/needless-nesting.ts'
import { needlessNot } from './checks/needless-not.ts'
import { notNfc } from './checks/not-nfc.ts'
import { officialTierRule } from './checks/official-tier-rule.ts'
import { openDomain } from './checks/open-domain.ts'
import { outsideParentPeriod } from './checks/outside-parent-period.ts'
import { parameterHoleInTime } from './checks/parameter-hole-in-time.ts'
import { parameterOverlapInTime } from './checks/parameter-overlap-in-time.ts'
import { parentReplaced } from './checks/parent-replaced.ts'
import { phaseOutsideForce } from './checks/phase-outside-force.ts'
import { placeholderText } from './checks/placeholder-text.ts'
import { reversedRange } from './checks/reversed-range.ts'
import { sameReadings } from './checks/same-readings.ts'
import { scaleOrder } from './checks/scale-order.ts'
import { scenarioImpossible } from './checks/scenario-impossible.ts'
import { singleOption } from './checks/single-option.ts'
import { unknownClause } from './checks/unknown-clause.ts'
import { unknownDocument } from './checks/unknown-document.ts'
import { unusedCondition } from './checks/unused-condition.ts'
import { unusedDerived } from './checks/unused-derived.ts'
import { unusedFact } from './checks/unused-fact.ts'
import { unusedInterpretation } from './checks/unused-interpretation.ts'
import { unusedParameter } from './checks/unused-parameter.ts'
import { unusedScope } from './checks/unused-scope.ts'

/** The checks of good style: what needs no proof. One import and one line each. */
export const lints: readonly Check[] = [
  authorityTooStrong,
  bareComparator,
  controlCharacter,
  documentDiffers,
  dueOutsidePhase,
  emptySection,
  fewScenarios,
  kindDiffers,
  labelWithoutDiacritics,
  lookAlikeLetter,
  missingAuthority,
  missingFactHazard,
  nearDuplicateLabel,
  needlessNesting,
  needlessNot,
  notNfc,
  officialTierRule,
  openDomain,
  outsideParentPeriod,
  parameterHoleInTime,
  parameterOverlapInTime,
  parentReplaced,
  phaseOutsideForce,
  placeholderText,
  reversedRange,
  sameReadings,
  scaleOrder,
  scenarioImpossible,
  singleOption,
  unknownClause,
  unknownDocument,
  unusedCondition,
  unusedDerived,
  unusedFact,
  unusedInterpretation,
  unusedParameter,
  unusedScope,
]
