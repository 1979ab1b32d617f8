import { asOf, type Body, bodies, type Day, existsOn, foldText, places } from '@neuguong/core'
import type { Ruleset } from '../resolve/ruleset.ts'

/** What has to be asked before a duty is relied on. The law answers it, not the library. */
export type Question =
  /** The body became another one: does that one owe the duty now? */
  | {
      readonly kind: 'body-succeeded'
      readonly body: string
      readonly successors: readonly string[]
      readonly since: Day
    }
  /** The body ended and nothing of its kind took its place: who owes the duty now? */
  | { readonly kind: 'body-ended'; readonly body: string; readonly since: Day }
  /** The province became part of another one: does the regulation bind it? */
  | {
      readonly kind: 'place-succeeded'
      readonly place: string
      readonly successors: readonly string[]
      readonly since: Day
    }
  /** The day set is before the regulation's own day. */
  | { readonly kind: 'before-force'; readonly from: Day }

interface Named {
  readonly body: Body
  readonly at: number
  readonly length: number
}

const words = (text: string): string =>
  ` ${foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** The kinds of body that a name as written speaks of; of two that overlap the longer name is meant. */
function bodiesNamed(name: string): Body[] {
  const text = words(name)
  const found = bodies.flatMap((body): Named[] => {
    const at = text.indexOf(words(body.label))
    return at < 0 ? [] : [{ body, at, length: body.label.length }]
  })
  const isInside = (inner: Named, outer: Named): boolean =>
    outer.length > inner.length && outer.at <= inner.at && inner.at < outer.at + outer.length
  return found
    .filter((one) => !found.some((other) => isInside(one, other)))
    .sort((a, b) => a.at - b.at)
    .map(({ body }) => body)
}

/** What is to be asked about a body, by the name that the text gives it, on a day. */
export function questionsOfBody(name: string, on: Day): Question[] {
  return bodiesNamed(name)
    .filter((body) => body.validTo !== undefined && !existsOn(body, on) && body.validTo < on)
    .map((body) => {
      const successors = asOf(bodies, body.id, on).map(({ label }) => label)
      const since = body.validTo ?? on
      return successors.length > 0
        ? { kind: 'body-succeeded', body: body.label, successors, since }
        : { kind: 'body-ended', body: body.label, since }
    })
}

/** What is to be asked about the province of a regulation on a day: its id begins with the province's. */
export function questionsOfPlace({ identity }: Ruleset, on: Day): Question[] {
  const id = identity.regulation.split('/')[0] ?? ''
  const place = places.find((candidate) => candidate.id === id)
  if (place?.validTo === undefined || on <= place.validTo) return []
  const successors = asOf(places, id, on).map(({ label }) => label)
  return [{ kind: 'place-succeeded', place: place.label, successors, since: place.validTo }]
}
