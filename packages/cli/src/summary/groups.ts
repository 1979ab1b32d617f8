import { compileReader, type Facts, type Ruleset, TRUE } from '@neuguong/rules'

/** Makes a reader that says to which subject groups a member certainly belongs. */
export function groupReader(ruleset: Ruleset): (facts: Facts) => readonly string[] {
  const { read, groups } = compileReader(ruleset)
  const asks = Object.entries(groups)
  return (facts) => {
    const values = read(facts)
    return asks.flatMap(([group, ask]) => (ask(values) === TRUE ? [group] : []))
  }
}
