import { type AgendaContext, type AgendaItem, statusOf } from './item.ts'
import { questionsOfPlace } from './standing.ts'

/** The items of the milestones (sơ kết, tổng kết): each is due once and always has a last day. */
export const milestoneItems = ({ ruleset, events, on }: AgendaContext): AgendaItem[] =>
  ruleset.milestones.map(({ id, label, phase, due, cite, authority }) => {
    const done = events.filter((event) => event.kind === 'done').filter(({ duty }) => duty === id)
    const doneOn = [...new Set(done.map((event) => event.on))].sort()
    // Where the text names only a last day, a review of a phase is not due before the phase has begun.
    const from = due.from ?? ruleset.phases.find((candidate) => candidate.id === phase)?.from
    const status = statusOf({ from, to: due.to }, doneOn, on) ?? 'due'
    return {
      key: id,
      kind: 'milestone',
      duty: id,
      label,
      dueText: due.text,
      ...(due.from !== undefined && { from: due.from }),
      to: due.to,
      status,
      doneOn,
      questions: status === 'done' || status === 'done-late' ? [] : questionsOfPlace(ruleset, on),
      cite,
      authority,
    }
  })
