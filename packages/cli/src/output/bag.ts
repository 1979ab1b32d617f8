import type { Finding } from './finding.ts'

/** So many findings of one code are shown; the rest is counted. */
export const shownPerCode = 20

/** Findings of a long list, gathered without keeping millions of them. */
export interface Bag {
  readonly add: (finding: Finding) => void
  /** Those to be shown, in the order found. */
  readonly shown: () => readonly Finding[]
  /** How many more there are, by code. */
  readonly more: () => ReadonlyMap<Finding['code'], number>
  readonly count: (level: Finding['level']) => number
}

/** Makes an empty bag. */
export function makeBag(): Bag {
  const shown: Finding[] = []
  const counts = new Map<Finding['code'], number>()
  const levels = { error: 0, warning: 0, note: 0 }
  return {
    add: (finding) => {
      const count = (counts.get(finding.code) ?? 0) + 1
      counts.set(finding.code, count)
      levels[finding.level]++
      if (count <= shownPerCode) shown.push(finding)
    },
    shown: () => shown,
    more: () =>
      new Map([...counts].flatMap(([code, count]) => (count > shownPerCode ? [[code, count - shownPerCode]] : []))),
    count: (level) => levels[level],
  }
}
