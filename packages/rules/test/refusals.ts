import { expect } from 'vitest'
import type { DiagnosticCode } from '../src/language/diagnostic.ts'
import { entry, fileOf, findingsOf, fine, type Parts, placed, readMarks } from './fixture.ts'

/** A mistake: what it is called, a regulation with it, and the finding that it must lead to at the mark. */
export type Case = readonly [title: string, parts: Parts, code: DiagnosticCode, params: object]

export const compare = (fact: string, operator: string, value: string): Parts => ({
  when: `{ "fact": ${fact}, "operator": ${operator}, "value": ${value} }`,
})
export const sections = (text: string, when = fine): Parts => ({ sections: text, when })
export const derived = (id: string, formula: string): string => `${id}: { "formula": ${formula}, ${entry} }`
export const condition = (id: string, when: string): string => `"${id}": { "when": ${when}, ${entry} }`
export const target = (text: string): string =>
  `"phases": [{ "id": "p1", "from": "2016-01-01", "to": "2018-12-31", ${entry} }],
  "conditions": { ${condition('goc', fine)} },
  "targets": [{ "id": "t1", ${text}, ${entry} }]`

/** Expects exactly the finding of a case, at its mark where it has one. */
export function expectRefusal([, parts, code, params]: Case): void {
  const { text, places } = readMarks(fileOf(parts))
  const found = findingsOf(text)
  expect(found.map((one) => one.code)).toEqual([code])
  if (places.length > 0) expect(found.map(placed)).toEqual(places.map((place) => `${code} ${place}`))
  expect(found[0]?.params).toMatchObject(params)
}
