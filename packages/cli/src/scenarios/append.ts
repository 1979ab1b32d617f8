import type { Located, Scenario, ScenarioFile } from '@neuguong/rules'
import { jsonText } from '../output/json.ts'

const inside = '    '

const written = (scenario: Scenario): string =>
  jsonText(scenario, 2)
    .split('\n')
    .map((line) => inside + line)
    .join('\n')

const tokens = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[[\]{}]/g

/** Where the object or list that starts at an offset ends. */
function endOf(text: string, start: number): number {
  let depth = 0
  for (const { 0: token, index } of text.slice(start).matchAll(tokens)) {
    if (token === '{' || token === '[') depth++
    else if ((token === '}' || token === ']') && --depth === 0) return start + index + 1
  }
  return text.length
}

/** The text of a file of scenarios with more of them after the last one; what stands there is left as people wrote it. */
export function appended({ data, source }: Located<ScenarioFile>, scenarios: readonly Scenario[]): string {
  const { text } = source
  const { line, column } = source.locate(['scenarios', data.scenarios.length - 1])
  const lines = text.split('\n').slice(0, line - 1)
  const start = lines.reduce((total, one) => total + one.length + 1, 0) + column - 1
  const end = endOf(text, start)
  return `${text.slice(0, end)}${scenarios.map((one) => `,\n${written(one)}`).join('')}${text.slice(end)}`
}

/** The text of a new file of scenarios. */
export const newFile = (regulation: string, scenarios: readonly Scenario[]): string =>
  `${jsonText({ regulation, scenarios }, 2)}\n`
