import { dirname, join } from 'node:path'
import type { Located, ScenarioFile } from '@neuguong/rules'
import { at, type Finding } from '../output/finding.ts'

/** The file that holds the scenarios of a regulation. */
export const scenariosFileOf = (file: string): string => join(dirname(file), 'scenarios.json')

/** What is to be said of scenarios that name another regulation than the one they stand beside. */
export function foreignScenarios({ data, source }: Located<ScenarioFile>, expected: string): readonly Finding[] {
  const { regulation: found } = data
  if (found === expected) return []
  return [at({ code: 'scenarios-of-other', params: { expected, found } }, source.locate(['regulation']))]
}
