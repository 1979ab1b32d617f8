// The cost curve of the diagram and the checks: random regulations of growing size, printed as a table.
//
//   node bench/diagram.mjs            50 × 15 up to 200 × 30
//   node bench/diagram.mjs 100 20     one size, rules × facts
import { load } from './load.mjs'

function randomOf(seed) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const cited = { cite: 'thử, 1', authority: 'illustrative' }

/** A regulation like those that provinces write: each rule is for somebody and asks three to five things. */
function regulation(rules, facts, seed) {
  const next = randomOf(seed)
  const below = (limit) => Math.floor(next() * limit)
  const of = (list) => list[below(list.length)]
  const options = { khong: 'Không', dat: 'Đạt', tot: 'Tốt' }
  const kinds = Array.from({ length: facts }, (_, index) => ['boolean', 'level', 'choice', 'number'][index % 4])
  const declare = (type, index) => {
    const label = `Dữ kiện ${index}`
    if (type === 'boolean') return { type, label, ...cited }
    return type === 'number'
      ? { type, label, min: 0, max: 10, integer: true, ...cited }
      : { type, label, options, ...cited }
  }
  const comparison = () => {
    const index = below(facts)
    const fact = `f${index}`
    if (kinds[index] === 'boolean') return { fact, operator: 'equal', value: next() < 0.5 }
    if (kinds[index] === 'level')
      return { fact, operator: of(['greaterThanInclusive', 'lessThan']), value: of(['dat', 'tot']) }
    if (kinds[index] === 'choice') return { fact, operator: of(['equal', 'notEqual']), value: of(Object.keys(options)) }
    return { fact, operator: of(['greaterThanInclusive', 'lessThan']), value: of([3, 5, 8]) }
  }
  const rule = (_, index) => ({
    id: `r${index}`,
    label: `Quy tắc ${index}`,
    tier: of(['outstanding', 'good', 'vanguard', 'not-exemplary']),
    when: {
      all: Array.from({ length: 3 + below(3) }, () =>
        next() < 0.2 ? { any: [comparison(), comparison()] } : comparison(),
      ),
    },
    ...cited,
  })
  return JSON.stringify({
    id: 'thu/lon',
    label: 'Thử',
    document: { kind: 'quy-dinh', issuer: 'Thử', missingFields: ['number', 'issuedOn'], authority: 'illustrative' },
    inForce: { from: '2016-01-01' },
    facts: Object.fromEntries(kinds.map((type, index) => [`f${index}`, declare(type, index)])),
    tiers: { scale: 'conduct', hitPolicy: 'first', rules: Array.from({ length: rules }, rule) },
  })
}

/** Starts a clock that tells the seconds gone by and, as other work may share the machine, those of the processor. */
function clock() {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return `${((performance.now() - wall) / 1000).toFixed(2)} (${((user + system) / 1e6).toFixed(2)})`
  }
}

const { parse, resolve, diagram, check, checks } = await load('packages/rules/src/index.ts')
const [onlyRules, onlyFacts] = process.argv.slice(2).map(Number)
const sizes = onlyRules
  ? [[onlyRules, onlyFacts]]
  : [
      [10, 8],
      [20, 10],
      [50, 15],
      [100, 20],
      [150, 25],
      [200, 30],
    ]

console.log('rules × facts | diagram, s (cpu) | nodes | checks, s (cpu) | findings | not proved')
for (const [rules, facts] of sizes) {
  const { value: file } = parse(regulation(rules, facts, rules * 31 + facts), 'thu.json')
  const { value: ruleset, diagnostics } = resolve(file, { on: '2016-01-01' })
  if (!ruleset) throw new Error(JSON.stringify(diagnostics))
  const building = clock()
  const built = diagram(ruleset)
  const time = building()
  const checking = clock()
  const found = check({ regulation: file, layers: [file], ruleset, diagram: built })
  const spent = checking()
  const left = found.flatMap(({ code, params }) => (code === 'not-proved' ? params.left : []))
  const proved = left.length === 0 ? 'all proved' : `${left.length} of ${checks.length}: ${left.join(', ')}`
  console.log(`${rules} × ${facts} | ${time} | ${built?.store.size() ?? '—'} | ${spent} | ${found.length} | ${proved}`)
}
