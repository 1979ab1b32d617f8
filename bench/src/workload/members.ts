import { factIds, facts, prohibitions } from './facts.ts'
import { clamp, pick, type Random, randomOf } from './random.ts'

/** A value as JSON has it. */
export type Value = boolean | number | string | readonly string[]

/** A member as an application holds it; facts that are not known are absent. */
export type Member = { readonly id: number } & Readonly<Record<string, Value>>

/** The code of a fact: a number, the index of an option, 0 or 1, the indexes of a set; `undefined` when it is not known. */
export type Code = number | readonly number[] | undefined

/** The share of facts that nobody filled in. */
export const missingShare = 0.03

/** Members of one province in its year of reporting, and of the country. */
export const province = 33_509
export const country = 5_600_000

const scores = (random: Random, quality: number): number[] =>
  Array.from({ length: 7 }, () => Math.round(clamp(80 + quality * 13 + (random() + random() - 1) * 16, 0, 100)))

function violations(random: Random, quality: number): readonly number[] {
  const found: number[] = []
  let share = 0.06 - 0.05 * quality
  while (random() < share && found.length < 4) {
    const drawn = Math.floor(random() * prohibitions.length)
    if (!found.includes(drawn)) found.push(drawn)
    share = 0.25
  }
  return found
}

const ratings = (quality: number): readonly number[] => {
  if (quality > 0.4) return [0.32, 0.62, 0.055, 0.005]
  return quality > -0.4 ? [0.15, 0.7, 0.14, 0.01] : [0.03, 0.6, 0.32, 0.05]
}

/** Who the member is: group, post, level, age, years in the Party. */
function standing(random: Random) {
  const group = pick(random, [0.14, 0.12, 0.5, 0.24])
  const leads = random() < ([0.7, 0.97][group] ?? 0.03)
  const level = pick(random, group === 0 ? [0.06, 0.16, 0.3, 0.28, 0.2] : [0.03, 0.1, 0.22, 0.3, 0.35])
  const retired = random() < (group === 3 ? 0.9 : 0.01)
  const age = Math.floor(group === 3 ? 58 + random() * 30 : 22 + random() * 40)
  const years = Math.floor(clamp((age - 20) * (0.2 + 0.7 * random()), 0, 70))
  return { group, leads, level, retired, age, years }
}

function complete(random: Random): Code[] {
  // One hidden quality makes the facts of a member go together, as they do in life; without it nobody would be outstanding.
  const quality = random() + random() + random() + random() - 2
  const { group, leads, level, retired, age, years } = standing(random)
  const registered = random() < 0.93 + 0.05 * quality
  const specific = registered && random() < 0.85 + 0.1 * quality
  return [
    group,
    Number(leads),
    level,
    Number(registered),
    Number(specific),
    pick(random, [0.15, 0.3, 0.4, 0.15]),
    ...scores(random, quality),
    pick(random, quality > 0 ? [0.93, 0.06, 0.01] : [0.8, 0.17, 0.03]),
    Math.floor(clamp((random() + random()) * 4 + quality * 3, 0, 14)),
    random() < 0.012 - 0.008 * quality ? 1 + pick(random, [0.6, 0.28, 0.09, 0.03]) : 0,
    pick(random, ratings(quality)),
    Math.round(clamp(86 + quality * 9 + (random() + random() - 1) * 14, 0, 100) * 10) / 10,
    violations(random, quality),
    age,
    Number(retired),
    years,
  ]
}

/** What is known about the member of this index, as codes in the order of {@link factIds}. */
export function memberCodes(index: number): readonly Code[] {
  const random = randomOf(Math.imul(index + 1, 0x9e3779b1) ^ 0x51ed270b)
  const codes = complete(random)
  for (let fact = 0; fact < codes.length; fact++) if (random() < missingShare) codes[fact] = undefined
  return codes
}

function valueFor(id: string, code: Exclude<Code, undefined>): Value {
  const { kind, options = [] } = facts[id] ?? {}
  if (typeof code === 'object') return code.map((option) => options[option] ?? '')
  if (kind === 'boolean') return code === 1
  return kind === 'choice' ? (options[code] ?? '') : code
}

/** The member of this index, as it would be written to JSON. */
export function member(index: number): Member {
  const codes = memberCodes(index)
  const known = factIds.flatMap((id, fact) => {
    const code = codes[fact]
    return code === undefined ? [] : [[id, valueFor(id, code)] as const]
  })
  return Object.assign({ id: index }, Object.fromEntries(known))
}

/** Members as an application gets them: parsed from JSON, each with the keys it has, hence of many shapes. */
export const members = (count: number, from = 0): readonly Member[] =>
  Array.from({ length: count }, (_, index) => JSON.parse(JSON.stringify(member(from + index))) as Member)

/** Whether everything is known about a member. */
export const isComplete = (someone: Member): boolean => Object.keys(someone).length === factIds.length + 1
