import { type Day, formatDay, oneLine } from '@neuguong/core'
import {
  explainCaps,
  explainTargets,
  explanationText,
  type Publication,
  type Ruleset,
  targetStatuses,
} from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { anyError } from '../output/finding.ts'
import { printFindings } from '../output/printFindings.ts'
import { unitCsv } from './unitCsv.ts'
import { unitTable } from './unitTable.ts'

/** How it is to be shown. */
export interface Shown {
  readonly phase?: string
  readonly on: Day
  readonly json: boolean
  readonly out?: string
}

function targetLines(
  { words, lang }: Session,
  ruleset: Ruleset,
  { targets }: Publication,
  { phase, on }: Shown,
): string[] {
  if (phase === undefined) return []
  const counts = targetStatuses.map((status) => ({
    status,
    count: targets.filter((result) => result.status === status).length,
  }))
  const label = ruleset.phases.find(({ id }) => id === phase)?.label ?? phase
  return [
    words.measure.title(oneLine(label), ruleset.identity.regulation, lang === 'vi' ? formatDay(on) : on),
    '',
    explanationText(explainTargets(ruleset, targets, lang)),
    '',
    counts.map(({ status, count }) => `${words.measure.statuses[status]}: ${count}`).join(' · '),
  ]
}

function capLines({ words, lang }: Session, ruleset: Ruleset, { caps = [] }: Publication): string[] {
  return caps.length === 0 ? [] : ['', words.tree.capsTitle, '', explanationText(explainCaps(ruleset, caps, lang))]
}

/** Targets alone are a list, as they always were; with anything else an object. */
const jsonOf = ({ targets, caps, units }: Publication): unknown =>
  caps || units ? { targets, ...(caps && { caps }), ...(units && { units }) } : targets

/** Shows what was measured: findings about units first, then the file, then what is printed. */
export async function show(session: Session, ruleset: Ruleset, made: Publication, shown: Shown): Promise<void> {
  const { io, words } = session
  const { units } = made
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
    ? [JSON.stringify(jsonOf(made), null, 2)]
    : [
        ...targetLines(session, ruleset, made, shown),
        ...capLines(session, ruleset, made),
        ...(units ? unitTable(session, ruleset, units) : []),
      ]
  io.stdout.write(`${lines.join('\n')}\n`)
}
