import { type EventPattern, type Lang, visibleLine } from '@neuguong/core'
import { type ConstraintOf, kindOf } from '../procedure/constraints.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'
import { labelIn, procedureWords } from './procedureSpeech.ts'

/** The id of a state: a step, split where a clause sets the collective apart from individuals. */
const stateId = ({ step, subject }: State): string => `${step}${subject ? `_${subject}` : ''}`.replaceAll('-', '_')

/** Without the characters that would end a label, begin a comment or be read as markup. */
const plain = (text: string): string =>
  visibleLine(text)
    .replaceAll('"', "'")
    .replace(/[;:#{}]|%%/g, ',')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')

type State = Pick<EventPattern, 'step' | 'subject'>

/** Whether a clause is about one unit; who is above whom cannot be drawn as a change of state. */
const isWithinUnit = (constraint: ConstraintOf): boolean =>
  !('between' in constraint) || constraint.between !== 'superior-and-subordinate'

const arrowsOf = (constraint: ConstraintOf): readonly (readonly [EventPattern, EventPattern])[] =>
  kindOf(constraint).arrows?.(constraint) ?? []

/** The states that a pattern means: one for each subject where the clauses tell them apart. */
function statesOf({ steps, constraints }: ProcedureOf, { step: id, subject }: EventPattern): State[] {
  const subjects = steps.find((step) => step.id === id)?.subjects ?? []
  const isSplit = constraints.flatMap(arrowsOf).some((pair) => pair.some((one) => one.step === id && one.subject))
  if (subjects.length < 2 || !isSplit) return [{ step: id }]
  return subjects.filter((one) => subject === undefined || one === subject).map((one) => ({ step: id, subject: one }))
}

interface Arrow {
  readonly from: State
  readonly to: State
  readonly labels: readonly string[]
}

const isOneSubject = (constraint: ConstraintOf, from: State, to: State): boolean =>
  !('between' in constraint) ||
  constraint.between !== 'same-subject' ||
  (from.subject ?? to.subject) === (to.subject ?? from.subject)

/** The arrows that the clauses draw; those between the same two states are drawn once. */
function drawn(procedure: ProcedureOf, lang: Lang): Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const constraint of procedure.constraints.filter(isWithinUnit))
    for (const [earlier, later] of arrowsOf(constraint))
      for (const from of statesOf(procedure, earlier))
        for (const to of statesOf(procedure, later).filter((state) => isOneSubject(constraint, from, state))) {
          const key = `${stateId(from)} ${stateId(to)}`
          const labels = [...(arrows.get(key)?.labels ?? []), plain(labelIn(constraint, lang))]
          arrows.set(key, { from, to, labels })
        }
  return [...arrows.values()]
}

/** A clause between units, as a note beside the state of the subordinate. */
const notesOf = (procedure: ProcedureOf, lang: Lang): string[] =>
  procedure.constraints
    .filter((constraint) => !isWithinUnit(constraint))
    .flatMap((constraint) =>
      arrowsOf(constraint)
        .flatMap(([, later]) => statesOf(procedure, later))
        .map((state) => `note right of ${stateId(state)} : ${plain(labelIn(constraint, lang))}`),
    )

/**
 * A procedure as the text of a Mermaid state diagram: a state for each step, an arrow for each order, a note for what
 * superiors do before subordinates.
 *
 * @param procedure - from a ruleset
 * @param lang - the language of labels; Vietnamese where the regulation gives no other
 */
export function toMermaid(procedure: ProcedureOf, lang: Lang): string {
  const arrows = drawn(procedure, lang)
  const { subject: subjects } = procedureWords[lang]
  const states = procedure.steps.flatMap((step) =>
    statesOf(procedure, { step: step.id }).map((state) => {
      const subject = state.subject ? ` (${subjects[state.subject]})` : ''
      return { id: stateId(state), label: `${plain(labelIn(step, lang))}${subject}` }
    }),
  )
  const starts = states.filter(({ id }) => !arrows.some(({ from, to }) => stateId(to) === id && stateId(from) !== id))
  const lines = [
    ...states.map(({ id, label }) => `state "${label}" as ${id}`),
    ...starts.map(({ id }) => `[*] --> ${id}`),
    ...arrows.map(({ from, to, labels }) => `${stateId(from)} --> ${stateId(to)} : ${labels.join(' / ')}`),
    ...notesOf(procedure, lang),
  ]
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n')
}
