import { type Day, formatDay } from '@neuguong/core'
import {
  type CappedUnit,
  type CapResult,
  explainCaps,
  explainTargets,
  explanationText,
  type RollUp,
  type Ruleset,
  type TargetResult,
  targetStatuses,
} from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { anyError } from '../output/finding.ts'
import { showCount } from '../output/number.ts'
import { printFindings } from '../output/printFindings.ts'
import { unitCsv } from './unitCsv.ts'
import { unitTable } from './unitTable.ts'

/** What was measured: targets, and caps and units where they were asked for. */
export interface Results {
  readonly targets: readonly Omit<TargetResult, 'units'>[]
  readonly caps?: readonly CapResult[]
  readonly units?: RollUp
}

/** How it is to be shown. */
export interface Shown {
  readonly phase: string
  readonly on: Day
  readonly minCell: number
  readonly json: boolean
  readonly out?: string
}

function targetLines({ words, lang }: Session, ruleset: Ruleset, { targets }: Results, { phase, on }: Shown): string[] {
  const counts = targetStatuses.map((status) => ({
    status,
    count: targets.filter((result) => result.status === status).length,
  }))
  const label = ruleset.phases.find(({ id }) => id === phase)?.label ?? phase
  return [
    words.measure.title(label, ruleset.identity.regulation, lang === 'vi' ? formatDay(on) : on),
    '',
    explanationText(explainTargets(ruleset, targets, lang)),
    '',
    counts.map(({ status, count }) => `${words.measure.statuses[status]}: ${count}`).join(' · '),
  ]
}

const isSmall = ({ among }: CappedUnit, minCell: number): boolean => among.high < minCell

/** Units of a cap are named with their figures where they are large enough to be shown. */
const withoutSmall = (caps: readonly CapResult[], minCell: number): readonly CapResult[] =>
  caps.map((cap) => ({ ...cap, units: cap.units.filter((unit) => !isSmall(unit, minCell)) }))

function capLines({ words, lang }: Session, ruleset: Ruleset, { caps = [] }: Results, { minCell }: Shown): string[] {
  if (caps.length === 0) return []
  const small = new Set(
    caps.flatMap(({ units }) => units.flatMap((unit) => (isSmall(unit, minCell) ? [unit.unit] : []))),
  )
  const note = words.tree.smallUnits(showCount(small.size, lang), String(minCell))
  return [
    '',
    words.tree.capsTitle,
    '',
    explanationText(explainCaps(ruleset, withoutSmall(caps, minCell), lang)),
    ...(small.size > 0 ? [note] : []),
  ]
}

/** Targets alone are a list, as they always were; with anything else an object. */
const jsonOf = ({ targets, caps, units }: Results, minCell: number): unknown =>
  caps || units ? { targets, ...(caps && { caps: withoutSmall(caps, minCell) }), ...(units && { units }) } : targets

/** Shows what was measured: findings about units first, then the file, then what is printed. */
export async function show(session: Session, ruleset: Ruleset, results: Results, shown: Shown): Promise<void> {
  const { io, words } = session
  const { units } = results
  const findings = units?.findings ?? []
  printFindings(
    session,
    io.stderr,
    findings.map((finding) => ({ ...finding, place: { ...finding.place, cell: 'unit' } })),
  )
  if (anyError(findings)) endWithFindings(session)
  if (units && shown.out !== undefined) {
    await writeWhole(session, shown.out, [unitCsv(session, ruleset, units)])
    io.stderr.write(`${words.files.written(shown.out)}\n`)
  }
  const lines = shown.json
    ? [JSON.stringify(jsonOf(results, shown.minCell), null, 2)]
    : [
        ...targetLines(session, ruleset, results, shown),
        ...capLines(session, ruleset, results, shown),
        ...(units ? unitTable(session, ruleset, units) : []),
      ]
  io.stdout.write(`${lines.join('\n')}\n`)
}
