import { foldText, type IssueEvent, type PublicationDuty } from '@neuguong/core'
import type { Resolved } from '../resolve/ruleset.ts'
import type { AgendaContext, AgendaItem, IssueCount } from './item.ts'
import { questionsOfBody, questionsOfPlace } from './standing.ts'

/** An issue lacks what it must carry as soon as one of the two counts is known to be too small. */
function standing({ collectiveModels, individualExamples, needed }: IssueCount): Pick<AgendaItem, 'status' | 'reason'> {
  const counts = [
    [collectiveModels, needed.collectiveModels],
    [individualExamples, needed.individualExamples],
  ] as const
  if (counts.some(([count, least]) => count !== undefined && count < least)) return { status: 'lacking' }
  if (counts.some(([count]) => count === undefined)) return { status: 'not-assessable', reason: 'no-counts' }
  return { status: 'done' }
}

const headOf = ({ id, label, bulletin, cite, authority }: Resolved<PublicationDuty>) =>
  ({ kind: 'publication', duty: id, label, body: bulletin, cadence: 'per-issue', cite, authority }) as const

const nameKey = (name: string): string => foldText(name).replace(/[^a-z0-9]+/g, '-')

function issueItem(duty: Resolved<PublicationDuty>, event: IssueEvent): AgendaItem {
  const { issue: name, on, unit, collectiveModels, individualExamples } = event
  const issue = { name, collectiveModels, individualExamples, needed: duty.perIssue }
  return {
    key: [duty.id, on, ...(unit === undefined ? [] : [unit]), nameKey(name)].join('/'),
    ...headOf(duty),
    ...(unit !== undefined && { unit }),
    ...standing(issue),
    doneOn: [on],
    issue,
    questions: [],
  }
}

/** The items of the publication duties: one for each issue on record, or one that says that none is. */
export const publicationItems = ({ ruleset, events, on }: AgendaContext): AgendaItem[] =>
  ruleset.publicationDuties.flatMap((duty): AgendaItem[] => {
    const issues = events.filter((event) => event.kind === 'issue').filter((event) => event.duty === duty.id)
    if (issues.length > 0) return issues.map((event) => issueItem(duty, event))
    const questions = [...questionsOfPlace(ruleset, on), ...questionsOfBody(duty.bulletin, on)]
    return [{ key: duty.id, ...headOf(duty), status: 'not-assessable', reason: 'no-issue', doneOn: [], questions }]
  })
