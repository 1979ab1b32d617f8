import { type Annex, annexes, type Thresholds } from '../workload/annexes.ts'
import { contents, groups, levels } from '../workload/facts.ts'
import { fourHundred } from '../workload/fourHundred.ts'

/** A fact that a rule does not ask for: every known value is above, and so is a missing one. */
export const unasked = -1
/** Above every value: what a missing fact may be. */
export const beyond = 1_000
/** What not even a missing fact reaches. */
const unreached = beyond + 1

/** What a rule asks at least: by the name of a column. */
interface Bounds {
  readonly invert: boolean
  readonly scores: readonly number[]
  readonly instead: number
  readonly deeds: number
  readonly trust: number
  readonly years: number
  readonly rating: number
  readonly assessed: number
  readonly registered: number
  readonly specific: number
  readonly discipline: number
  readonly oldest: number
  readonly deedsBelow: number
  readonly serious: readonly string[] | null
}

const open: Bounds = {
  invert: false,
  scores: contents.map(() => unasked),
  instead: unreached,
  deeds: unasked,
  trust: unasked,
  years: unasked,
  rating: unasked,
  assessed: unasked,
  registered: unasked,
  specific: unasked,
  discipline: unasked,
  oldest: beyond,
  deedsBelow: unreached,
  serious: null,
}

const some = (value: number, none: number): number => (value > 0 ? value : none)
const first = (scores: readonly number[], until: number): readonly number[] =>
  contents.map((_, index) => (index < until ? (scores[index] ?? unasked) : unasked))

/** Exclusions by a score or a violation hold where a list of demands is not met, hence the inversion. */
const exclusions = ({ serious, least, discipline }: Annex): readonly Bounds[] => [
  { ...open, invert: true, serious, rating: 1 },
  { ...open, invert: true, scores: contents.map((id) => (least.of.includes(id) ? least.score : unasked)) },
  { ...open, discipline: discipline.forms.includes('khienTrach') ? 1 : 2, deedsBelow: discipline.deeds },
]

const common = ({ deeds, trust, scores }: Thresholds): Bounds => ({ ...open, deeds, trust, scores })

const outstanding = (rule: Thresholds): Bounds => ({
  ...common(rule),
  registered: 1,
  specific: 1,
  rating: rule.best ? 3 : 2,
  years: some(rule.years, unasked),
})

const good = (rule: Thresholds): Bounds => ({
  ...common(rule),
  registered: 1,
  assessed: rule.lenient ? 1 : unasked,
  instead: some(rule.instead, unreached),
  scores: rule.instead > 0 ? first(rule.scores, 4) : rule.scores,
})

const vanguard = (rule: Thresholds): Bounds => ({
  ...common(rule),
  registered: rule.lenient ? unasked : 1,
  oldest: some(rule.oldest, beyond),
  scores: rule.lenient ? first(rule.scores, 3) : rule.scores,
})

/** The bounds of all rules, in the order of the rules. */
const ordered: readonly { readonly annex: Annex; readonly bounds: Bounds }[] = [
  ...annexes.flatMap((annex) => exclusions(annex).map((bounds) => ({ annex, bounds }))),
  ...annexes.flatMap((annex) => annex.outstanding.map((rule) => ({ annex, bounds: outstanding(rule) }))),
  ...annexes.flatMap((annex) => annex.good.map((rule) => ({ annex, bounds: good(rule) }))),
  ...annexes.flatMap((annex) => annex.vanguard.map((rule) => ({ annex, bounds: vanguard(rule) }))),
]

const quoted = (list: readonly string[]): string => `[${list.map((item) => `'${item}'`).join(', ')}]`

function valuesOf(bounds: Bounds): string {
  const { invert, scores, instead, serious, ...rest } = bounds
  return [...scores, instead, ...Object.values(rest), serious ? quoted(serious) : 'NULL', invert].join(', ')
}

/** The columns of the table after its keys. */
const { invert: _, scores: __, instead: ___, serious: ____, ...plain } = open
const columns = [...contents.map((id) => `least_${id}`), 'instead', ...Object.keys(plain), 'serious', 'invert']

/** Whose annex it may be: the member's own, or every one that what is known of the member allows. */
const keysFor = (group: string, level: string) => [
  { group, level, exact: true },
  { group: '', level, exact: false },
  { group, level: '', exact: false },
  { group: '', level: '', exact: false },
]

const ruleRows = ordered.flatMap(({ annex, bounds }, order) =>
  keysFor(annex.group, annex.level).map(
    ({ group, level, exact }) => `('${group}', '${level}', ${exact}, ${order}, ${valuesOf(bounds)})`,
  ),
)

const otherwiseRows = ['', ...groups].flatMap((group) =>
  ['', ...levels].map((level) => `('${group}', '${level}', true, ${fourHundred.length}, ${valuesOf(open)})`),
)

/** A table with a row for each rule of each annex: thresholds as data, as one writes four hundred rules by hand. */
export const annexTable = `CREATE OR REPLACE TABLE annex_rules AS
SELECT * FROM (VALUES ${[...ruleRows, ...otherwiseRows].join(',\n')}) AS rows(of_group, of_level, exact, rule_order, ${columns.join(', ')})`
