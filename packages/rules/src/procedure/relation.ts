import type { StepEvent } from '@neuguong/core'
import type { Log } from './log.ts'
import type { MissingEvent } from './verdict.ts'

type Whose = Pick<MissingEvent, 'unit' | 'member' | 'subject' | 'to'>

/** Which two events a clause compares. */
export interface Relation {
  readonly holds: (earlier: StepEvent, later: StepEvent, log: Log) => boolean
  /** Whose event must be there before `later`; `undefined`: nobody's, as nobody is above the top. */
  readonly before: (later: StepEvent, log: Log) => Whose | undefined
  /** Whose event must be there after `earlier`; `undefined`: none is asked for. */
  readonly after: (earlier: StepEvent, log: Log) => Whose | undefined
}

const subjectOf = ({ unit, member, subject }: StepEvent): Whose => ({ unit, subject, member })
const unitOf = ({ unit }: StepEvent): Whose => ({ unit })

const sameSubject: Relation = {
  holds: (a, b) => a.unit === b.unit && a.subject === b.subject && a.member === b.member,
  before: subjectOf,
  after: subjectOf,
}

const sameUnit: Relation = { holds: (a, b) => a.unit === b.unit, before: unitOf, after: unitOf }

const sameMember: Relation = {
  holds: (a, b) => a.member !== undefined && a.member === b.member,
  before: ({ member }) => ({ member }),
  after: ({ member }) => ({ member }),
}

const superiorAndSubordinate: Relation = {
  holds: (superior, subordinate, log) => log.superiors(subordinate.unit, subordinate.on).includes(superior.unit),
  before: ({ unit, on }, log) => {
    const [superior] = log.superiors(unit, on)
    return superior === undefined ? undefined : { unit: superior }
  },
  after: () => undefined,
}

/** Who gave something is told the result: the party `by` of the one event is the party `to` of the other. */
const giverAndReceiver: Relation = {
  holds: (given, told) => given.by?.unit !== undefined && given.by.unit === told.to?.unit && given.unit === told.unit,
  before: ({ to, unit }) => (to?.unit === undefined ? undefined : { unit }),
  after: ({ by, unit }) => (by?.unit === undefined ? undefined : { unit, to: by.unit }),
}

/** Which two events a clause may compare. */
export const relations = {
  'same-subject': sameSubject,
  'same-unit': sameUnit,
  'same-member': sameMember,
  'superior-and-subordinate': superiorAndSubordinate,
  'giver-and-receiver': giverAndReceiver,
} as const satisfies Readonly<Record<string, Relation>>

/** The name of a relation. */
export type RelationName = keyof typeof relations

/** The names of all relations. */
export const relationNames = Object.keys(relations) as [RelationName, ...RelationName[]]
