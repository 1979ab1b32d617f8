import { compile } from '@neuguong/rules'
import { syntheticCommittee } from '../src/committee.ts'
import { countText, distribute, distributionTable } from '../src/distribution.ts'
import { readRuleset } from '../src/library.ts'

/** A committee of 33,509 invented members: decided one by one with the compiled rules, then counted by subject group. */
export async function main(print: (line: string) => void): Promise<void> {
  const ruleset = readRuleset('dong-nai/272-qd-tu', '2017-12-31')
  const members = syntheticCommittee({ seed: 2016, year: 2017 })

  const decide = compile(ruleset)
  const start = performance.now()
  const decisions = members.map((member) => decide(member))
  process.stderr.write(`${members.length} members decided in ${Math.round(performance.now() - start)} ms\n`)

  const undecided = decisions.filter(({ outcome }) => outcome === 'undecided')
  print(`Đảng bộ giả định: ${countText(members.length)} đảng viên, năm 2017. Không ai trong danh sách là người thật.`)
  print('')
  for (const line of distributionTable(ruleset, distribute(ruleset, members))) print(line)
  print('Một người có thể thuộc nhiều nhóm hoặc không thuộc nhóm nào.')
  print('')
  print(`Những dữ kiện còn thiếu ở ${countText(undecided.length)} người chưa kết luận được:`)
  for (const line of mostMissing(undecided.flatMap(({ missing }) => missing)))
    print(`  ${countText(line.count)} người: ${ruleset.facts[line.fact]?.label ?? line.fact}`)
}

/** The five facts that are missing most often. */
function mostMissing(facts: readonly string[]): { fact: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return [...counts]
    .map(([fact, count]) => ({ fact, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 5)
}

// `node packages/examples/examples/03-ca-dang-bo.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
