/** What is known of a regulation when its file is begun. */
export interface Start {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly implements: readonly string[]
}

/** The names of the files that editors take their help from. */
export const schemaFiles = { regulation: 'regulation.schema.json', scenarios: 'scenarios.schema.json' } as const

const title = 'Văn bản mới'
const element = { cite: `${title}, 1`, authority: 'illustrative' } as const

/** A regulation of its own needs a fact and rules to begin with; one that implements another has those of the other. */
const ownRules = {
  facts: { biKyLuat: { type: 'boolean', label: 'Bị kỷ luật trong năm', ...element } },
  tiers: {
    scale: 'conduct',
    hitPolicy: 'first',
    rules: [
      {
        id: 'bi-ky-luat',
        label: 'Bị kỷ luật trong năm',
        tier: 'not-exemplary',
        when: { fact: 'biKyLuat', operator: 'equal', value: true },
        ...element,
      },
      { id: 'con-lai', label: 'Các trường hợp còn lại', tier: 'good', otherwise: true, ...element },
    ],
  },
} as const

/** The text of a new regulation: what is not known yet is said to be missing, not made up. */
export function starterText({ id, label, from, implements: parents }: Start): string {
  const regulation = {
    $schema: `./${schemaFiles.regulation}`,
    id,
    label,
    document: {
      kind: 'quy-dinh',
      issuer: '(chưa ghi cơ quan ban hành)',
      title,
      note: 'Ghi cơ quan ban hành, số, ngày của văn bản rồi bỏ chúng khỏi missingFields',
      missingFields: ['number', 'issuedOn'],
      authority: 'illustrative',
    },
    ...(parents.length > 0 && { implements: parents }),
    inForce: { from },
    ...(parents.length === 0 && ownRules),
  }
  return `${JSON.stringify(regulation, null, 2)}\n`
}

/** The text of its first scenario: somebody of whom nothing is known, with what is concluded then. */
export function starterScenarios({ id, from }: Start, outcome: string): string {
  const scenarios = [{ id: 'chua-biet-gi', label: 'Chưa biết dữ kiện nào', on: from, facts: {}, expect: { outcome } }]
  return `${JSON.stringify({ $schema: `./${schemaFiles.scenarios}`, regulation: id, scenarios }, null, 2)}\n`
}
