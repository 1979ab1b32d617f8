import { explainTargets, explanationText, measure } from '@neuguong/rules'
import { syntheticYears } from '../src/committee.ts'
import { readRuleset } from '../src/library.ts'

/** The last day of each phase, on which its targets are measured. */
const ends = { 'giai-doan-1': '2017-12-31', 'giai-doan-2': '2020-12-31' }

/** The targets of both phases over five invented years: met, not met, or unknown because facts are missing. */
export async function main(print: (line: string) => void): Promise<void> {
  const years = syntheticYears(2016, 4000)
  for (const [phase, on] of Object.entries(ends)) {
    const ruleset = readRuleset('dong-nai/272-qd-tu', on)
    const results = measure(ruleset, { years }, { phase, on })
    print(`${ruleset.phases.find(({ id }) => id === phase)?.label}, tính đến ngày ${on}`)
    print(explanationText(explainTargets(ruleset, results, 'vi')))
    print('')
  }
}

// `node packages/examples/examples/04-chi-tieu.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
