import * as z from 'zod'
import { actor } from './constraints/actor.ts'
import { consecutive } from './constraints/consecutive.ts'
import { every } from './constraints/every.ts'
import { evidence } from './constraints/evidence.ts'
import { order } from './constraints/order.ts'
import { requires } from './constraints/requires.ts'
import { window } from './constraints/window.ts'
import type { Chosen, ConstraintKind } from './kind.ts'

/** All kinds of clause that a procedure may hold: a new one is its file and its line here. */
const kinds = [actor, consecutive, every, evidence, order, requires, window] as const

type Schema = (typeof kinds)[number]['schema']

// A list made by `map` loses that it is not empty; the literal above shows that it is not.
const schemas = kinds.map(({ schema }) => schema) as unknown as readonly [Schema, ...Schema[]]

/** A clause of a procedure, as written. */
export const Constraint = z.discriminatedUnion('kind', schemas)
export type Constraint = z.infer<Schema>

/** A clause of a procedure with its readings chosen. */
export type ConstraintOf = Chosen<Constraint>

const byName = new Map(kinds.map((kind) => [kind.schema.shape.kind.value, kind]))

/** The steps that a clause speaks of: it says nothing of events of any other. */
export const stepsOf = (constraint: ConstraintOf): readonly string[] =>
  kindOf(constraint)
    .refers(constraint)
    .flatMap((reference) => ('pattern' in reference ? [reference.pattern.step] : []))

/** The kind of a clause. */
export const kindOf = ({ kind }: Pick<ConstraintOf, 'kind'>): ConstraintKind<z.ZodType<ConstraintOf>> =>
  // Every clause was read by the schema of its own kind, so that kind takes it.
  byName.get(kind) as unknown as ConstraintKind<z.ZodType<ConstraintOf>>
