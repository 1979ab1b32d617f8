import { bodies, type Lang, type OrganisationUnit, type ProcedureStep, type StepEvent } from '@neuguong/core'
import type { ConstraintOf } from '../procedure/constraints.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'
import type { Missing } from '../procedure/verdict.ts'
import { dayText, put } from './agendaSpeech.ts'
import { procedureEn } from './words/procedure.en.ts'
import { type ProcedureWords, procedureVi } from './words/procedure.vi.ts'

/** The words of procedures by language. */
export const procedureWords: Readonly<Record<Lang, ProcedureWords>> = { vi: procedureVi, en: procedureEn }

/** What every sentence about a procedure needs. */
export interface ProcedureTelling {
  readonly procedure: ProcedureOf
  readonly lang: Lang
  readonly words: ProcedureWords
  readonly units: readonly Pick<OrganisationUnit, 'id' | 'label'>[]
}

/** The name of a step or a clause in the language, in Vietnamese where it has no other. */
export const labelIn = (
  element: Pick<ProcedureStep | ConstraintOf, 'label' | 'labelEn'> | undefined,
  lang: Lang,
): string => (lang === 'en' ? (element?.labelEn ?? element?.label) : element?.label) ?? ''

/** The name of a step, or its id where the procedure has none such. */
export const stepText = ({ procedure, lang }: ProcedureTelling, id: string): string =>
  labelIn(
    procedure.steps.find((step) => step.id === id),
    lang,
  ) || id

const unitText = ({ units }: ProcedureTelling, id: string): string => units.find((unit) => unit.id === id)?.label ?? id

type Whose = { readonly unit?: string | undefined; readonly member?: string | undefined }

/** Whose step it is: the unit, and the person by opaque id. */
export function whoseText(telling: ProcedureTelling, { unit, member }: Whose): string {
  const label = unit === undefined ? '' : unitText(telling, unit)
  if (member === undefined) return label
  return put(telling.words.member, { unit: label, member }).replace(/^, /, '')
}

/** An event in words. */
export const eventText = (telling: ProcedureTelling, event: StepEvent): string =>
  put(telling.words.event, {
    step: stepText(telling, event.step),
    who: whoseText(telling, event),
    day: dayText(event.on, telling.lang),
  })

/** The names of what is to be recorded. */
export function recordsText({ procedure, lang, words }: ProcedureTelling, names: readonly string[]): string {
  const records = procedure.steps.flatMap((step) => Object.entries(step.records ?? {}))
  const nameOf = (name: string): string =>
    labelIn(records.find(([id]) => id === name)?.[1], lang) || (name === 'position' ? words.position : name)
  return [...new Set(names)].map(nameOf).join(', ')
}

/** The parties that an event names: bodies by their kind, units by their name. */
export const partiesText = (telling: ProcedureTelling, { by, to }: StepEvent): string =>
  [by, to]
    .flatMap((party) => [
      bodies.find(({ id }) => id === party?.body)?.label ?? party?.body,
      party?.unit === undefined ? undefined : unitText(telling, party.unit),
    ])
    .filter((part) => part !== undefined)
    .join(', ')

/** The options recorded of an event, such as the result of an assessment. */
export function optionsText({ procedure, lang }: ProcedureTelling, { step: id, records = {} }: StepEvent): string {
  const specs = procedure.steps.find((step) => step.id === id)?.records ?? {}
  return Object.entries(records)
    .map(([name, value]) => {
      const spec = specs[name]
      const option = spec?.type === 'choice' ? (spec.options[String(value)] ?? value) : value
      return `${labelIn(spec, lang) || name} – ${option}`
    })
    .join(', ')
}

function missingEventText(telling: ProcedureTelling, missing: Extract<Missing, { kind: 'event' }>): string {
  const { words, procedure } = telling
  const whose = whoseText(telling, missing)
  const subject = missing.subject && missing.member === undefined ? words.subject[missing.subject] : ''
  const isTerm = procedure.constraints.some(
    (c) => c.kind === 'consecutive' && c.per === 'term' && c.of.step === missing.step,
  )
  const period = missing.period === undefined ? '' : put(isTerm ? words.term : words.year, { period: missing.period })
  const parts = [[subject, whose].filter((part) => part !== '').join(' '), period].filter((part) => part !== '')
  const to = missing.to === undefined ? '' : put(words.missingTo, { to: unitText(telling, missing.to) })
  const who = parts.length > 0 ? `: ${parts.join(', ')}${to}` : to
  return put(words.missing.event, { step: stepText(telling, missing.step), who })
}

/** What is missing, in words. */
export function missingText(telling: ProcedureTelling, missing: Missing, events: readonly StepEvent[]): string {
  const { words } = telling
  if (missing.kind === 'event') return missingEventText(telling, missing)
  const [event] = events
  return put(words.missing[missing.kind], {
    event: event ? eventText(telling, event) : '',
    events: events.map((one) => eventText(telling, one)).join(words.and),
    records: missing.kind === 'records' ? recordsText(telling, missing.records) : '',
    role: missing.kind === 'party' ? words.role[missing.role] : '',
    what: missing.kind === 'unknown' ? words.what[missing.what] : '',
    id: missing.kind === 'unknown' ? missing.id : '',
  })
}
