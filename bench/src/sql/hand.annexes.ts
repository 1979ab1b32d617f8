import { contents } from '../workload/facts.ts'
import { beyond, unasked } from './hand.annexTable.ts'

const ranked = (fact: string, ranks: Readonly<Record<string, number>>): string =>
  `CASE "${fact}" ${Object.entries(ranks)
    .map(([option, rank]) => `WHEN '${option}' THEN ${rank}`)
    .join(' ')} END`

/** What members have, as numbers that are compared with the bounds of the same name: more is better. */
const demands: Readonly<Record<string, string>> = {
  ...Object.fromEntries(contents.map((id) => [`least_${id}`, `"${id}"`])),
  deeds: '"soViecTot"',
  trust: '"tinNhiem"',
  years: '"tuoiDang"',
  rating: ranked('xepLoai', { khongHoanThanh: 0, hoanThanh: 1, tot: 2, xuatSac: 3 }),
  assessed: ranked('tuDanhGia', { khongDat: 0, datMotPhan: 0, dat: 1 }),
  registered: '"daDangKy"::INTEGER',
  specific: '"dangKyCuThe"::INTEGER',
  discipline: ranked('kyLuat', { khong: 0, khienTrach: 1, canhCao: 2, cachChuc: 3, khaiTru: 4 }),
}

/** Whether demands are met: for certain, a missing fact is below everything; possibly, above. */
type Mood = 'certain' | 'possible'

const value = (sql: string, mood: Mood): string => `coalesce(${sql}, ${mood === 'certain' ? unasked : beyond})`
const lowest = (sql: string, mood: Mood): string => `coalesce(${sql}, ${mood === 'certain' ? beyond : unasked})`
const members = (name: string): string => `members."has_${name}"`

function met(mood: Mood): string {
  const scores = contents.map((id) => `${value(members(`least_${id}`), mood)} >= least_${id}`)
  const rest = Object.keys(demands)
    .filter((name) => !name.startsWith('least_'))
    .map((name) => `${value(members(name), mood)} >= ${name}`)
  const unharmed = `CASE WHEN serious IS NULL THEN true ELSE coalesce(NOT list_has_any(members."viPham", serious), ${mood === 'possible'}) END`
  return [
    ...rest,
    `${lowest('members."tuoi"', mood)} <= oldest`,
    `${lowest(members('deeds'), mood)} < deedsBelow`,
    `(${value(members('least_noiDung7'), mood)} >= instead OR (${scores.join(' AND ')}))`,
    unharmed,
  ].join(' AND ')
}

const earliest = (from: number, until: number): string =>
  `min(rule_order) FILTER (rule_order >= ${from} AND rule_order < ${until})`

/**
 * Members beside the rules of the annexes that may be theirs; those that may hold are kept, and the first that certainly
 * holds ends the search. Gives `id`, `hit` and a bit for each tier that is possible.
 */
export const annexSearch = `
SELECT id, hit,
  (outstanding <= hit)::INTEGER + 2 * (good <= hit)::INTEGER + 4 * (vanguard <= hit)::INTEGER
    + 8 * (excluded <= hit OR hit = 400)::INTEGER AS bits
FROM (
  SELECT id,
    min(rule_order) FILTER (certain) AS hit,
    coalesce(${earliest(0, 60)}, ${beyond}) AS excluded,
    coalesce(${earliest(60, 160)}, ${beyond}) AS outstanding,
    coalesce(${earliest(160, 280)}, ${beyond}) AS good,
    coalesce(${earliest(280, 400)}, ${beyond}) AS vanguard
  FROM (
    SELECT members.id, rule_order, exact AND CASE WHEN invert THEN NOT (${met('possible')}) ELSE ${met('certain')} END AS certain
    FROM (
      SELECT id, "viPham", "tuoi", coalesce("nhom", '') AS own_group, coalesce("cap", '') AS own_level,
        ${Object.entries(demands)
          .map(([name, sql]) => `${sql} AS "has_${name}"`)
          .join(', ')}
      FROM members
    ) AS members
    JOIN annex_rules ON of_group = own_group AND of_level = own_level
    WHERE CASE WHEN invert THEN NOT (${met('certain')}) ELSE ${met('possible')} END
  )
  GROUP BY id
)`
