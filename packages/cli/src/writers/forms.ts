import type { Decision, Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Member } from '../members/member.ts'
import { csvLine } from '../output/csvLine.ts'
import { jsonText } from '../output/json.ts'
import { labelsFor } from './labels.ts'
import type { TextForm } from './writer.ts'

/** A member's decision as programs read it. Unit and year stand there when the list has them. */
function decisionJson({ id, unit, year }: Member, decision: Decision): string {
  const { outcome, tier, possible, missing, rule, authority } = decision
  return jsonText({ id, unit, year, decision: { outcome, tier, possible, missing, rule, authority } })
}

/** A JSON array, one member a line. */
export const jsonForm: TextForm = {
  begin: '',
  piece: (member, decision, index) => `${index === 0 ? '[\n' : ',\n'}${decisionJson(member, decision)}`,
  end: (count) => (count === 0 ? '[]\n' : '\n]\n'),
}

/** One JSON object a line, which programs read without holding the rest. */
export const ndjsonForm: TextForm = {
  begin: '',
  piece: (member, decision) => `${decisionJson(member, decision)}\n`,
  end: () => '',
}

/** A table that Vietnamese Excel opens as it is: byte order mark, semicolons, and no cell that it would take for a formula. */
export function csvForm(session: Session, ruleset: Ruleset): TextForm {
  const labels = labelsFor(session, ruleset)
  const { id, unit, conclusion, possible, missing, rule, basis } = session.words.evaluate.columns
  return {
    begin: `\uFEFF${csvLine([id, unit, conclusion, possible, missing, rule, basis])}`,
    piece: (member, decision) =>
      csvLine([
        member.id,
        member.unit ?? '',
        labels.conclusion(decision),
        labels.possible(decision),
        labels.missing(decision),
        decision.rule ?? '',
        labels.basis(decision),
      ]),
    end: () => '',
  }
}
