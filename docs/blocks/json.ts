import { PublishedFigures } from '@neuguong/core'
import {
  checkFacts,
  type Diagnostic,
  type Facts,
  parse,
  parseScenarios,
  type Ruleset,
  readJson,
  resolve,
  runScenarios,
  say,
} from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import { readRegulation } from '../../packages/examples/src/library.ts'
import base from './base.json' with { type: 'json' }
import type { Block } from './markdown.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function join(before: unknown, added: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(added)) return [...before, ...added]
  return isObject(before) && isObject(added) ? { ...before, ...added } : added
}

/** The base regulation with the keys of a fragment put in. */
const withFragment = (fragment: Json): Json => ({
  ...base,
  ...Object.fromEntries(Object.entries(fragment).map(([key, value]) => [key, join((base as Json)[key], value)])),
})

const element = { label: 'Thử', cite: 'Quy định minh họa, 9', authority: 'illustrative' }

/** Where fragments stand in the base regulation, by directive. */
const fragments: Readonly<Record<string, (value: Json) => Json>> = {
  manh: withFragment,
  'dieu-kien': (when) => withFragment({ conditions: { thu: { ...element, when } } }),
  'cong-thuc': (formula) => withFragment({ derived: { thu: { ...element, formula } } }),
}

function checkRegulation(text: string, page: string): readonly Diagnostic[] {
  const parsed = parse(text, page)
  if (!parsed.value) return parsed.diagnostics
  const outcome = resolve(parsed.value, { on: parsed.value.data.inForce.from, library: trungUong() })
  return [...parsed.diagnostics, ...outcome.diagnostics]
}

function checkScenarios(text: string, page: string): readonly Diagnostic[] {
  const { value, diagnostics } = parseScenarios(text, page)
  return value ? runScenarios(readRegulation(value.data.regulation), value, trungUong()).diagnostics : diagnostics
}

function rulesetNamed(id: string): Ruleset {
  const regulation = readRegulation(id)
  const { value } = resolve(regulation, { on: regulation.data.inForce.from, library: trungUong() })
  if (!value) throw new Error(`${id} cannot be resolved`)
  return value
}

function checkMembers(data: unknown, id: string, page: string): readonly Diagnostic[] {
  const ruleset = rulesetNamed(id)
  const place = { file: page, pointer: '', line: 0, column: 0 }
  const rows = (Array.isArray(data) ? data : [data]) as Facts[]
  return rows.flatMap((row) => checkFacts(ruleset, row, () => place))
}

/** A fragment may stand without the braces around it, as it does inside a file. */
function dataOf(block: Block): unknown {
  const text = /^\s*"/.test(block.text) ? `{${block.text}}` : block.text
  return readJson(text, block.page).data
}

function findingsOf(block: Block): readonly Diagnostic[] {
  const { kind, argument } = block.directive
  const fragment = fragments[kind]
  if (fragment) return checkRegulation(JSON.stringify(fragment(dataOf(block) as Json)), block.page)
  if (kind === 'du-lieu') return checkMembers(dataOf(block), argument, block.page)
  if (kind !== '') throw new Error(`no rule runs a JSON block with the directive “${kind}”`)
  const data = dataOf(block)
  if (isObject(data) && 'scenarios' in data) return checkScenarios(block.text, block.page)
  if (isObject(data) && 'series' in data) return PublishedFigures.parse(data) && []
  return checkRegulation(block.text, block.page)
}

/** What is wrong with a JSON block. A block with `sai=<code>` must have that finding. */
export function jsonErrors(block: Block): string[] {
  const found = findingsOf(block)
  const wanted = block.directive.options.sai
  if (wanted === undefined) return found.map((finding) => `${finding.code}: ${say(finding, 'en').message}`)
  return found.some(({ code }) => code === wanted) ? [] : [`${wanted} was not found`]
}
